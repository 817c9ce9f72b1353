package org.fazhi.ingest.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fazhi.ingest.fetch.Counts;
import org.fazhi.ingest.fetch.CrawlEvent;

/** How far a crawl has come, in all and by host. */
final class CrawlProgress implements AutoCloseable {
    private static final int MOST_HOSTS = 20;

    private final Map<String, Counts> hosts = new TreeMap<>();
    private final Progress progress;

    CrawlProgress(PrintWriter out) {
        progress = Progress.on(out, "crawling").details(this::hosts);
    }

    synchronized void on(CrawlEvent event) {
        hosts.put(event.host(), event.ofHost());
        progress.total(event.total().discovered() - event.total().excluded());
        if (event.outcome().equals("fetched") || event.outcome().equals("failed")) {
            progress.step(event.outcome().equals("failed"));
        }
    }

    /** One line for every host that still has something to be asked, those with most first. */
    private synchronized List<String> hosts() {
        return hosts.entrySet().stream()
                .filter(host -> host.getValue().waiting() > 0)
                .sorted((a, b) -> b.getValue().waiting() - a.getValue().waiting())
                .limit(MOST_HOSTS)
                .map(host -> line(host.getKey(), host.getValue()))
                .toList();
    }

    /** For instance {@code www.example.org 120 of 400, 3 refused}. */
    static String line(String host, Counts counts) {
        int done = counts.fetched() + counts.failed();
        String refused = counts.failed() == 0 ? "" : ", " + counts.failed() + " refused";
        return host + " " + done + " of " + (done + counts.waiting()) + refused;
    }

    @Override
    public synchronized void close() {
        progress.close();
    }
}
