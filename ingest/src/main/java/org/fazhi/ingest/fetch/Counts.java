package org.fazhi.ingest.fetch;

/**
 * What became of the addresses of a source, a host or a whole crawl: discovered = fetched + excluded + failed + waiting.
 *
 * @param discovered addresses seen
 * @param fetched asked and archived in this crawl, or archived before and still fresh
 * @param excluded not wanted: by robots.txt, a rule, depth, another host, or a kind of file that holds no report
 * @param failed refused; each has its line
 * @param waiting left for the next crawl
 * @param changed of fetched: new pages and pages with new content
 * @param unchanged of fetched: the same as before
 * @param notDue of fetched: fresh enough, not asked
 * @param gone of fetched: known pages that answered 404 or 410
 * @param articles of fetched: pages and documents that are no lists
 * @param requests sent, retries included, robots.txt not
 */
public record Counts(
        int discovered,
        int fetched,
        int excluded,
        int failed,
        int waiting,
        int changed,
        int unchanged,
        int notDue,
        int gone,
        int articles,
        int requests) {

    public String line() {
        return "discovered " + discovered + " = fetched " + fetched + " + excluded " + excluded + " + failed " + failed
                + " + waiting " + waiting;
    }

    public boolean agree() {
        return discovered == fetched + excluded + failed + waiting;
    }
}
