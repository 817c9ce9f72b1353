package org.fazhi.ingest.archive;

/**
 * How the crawl came to a page; kept in the WARC record itself, so that it outlives the list of sources.
 *
 * @param source id of the source in {@code sources.yml}; null for imported files
 * @param region code of that source's region at the time of the fetch; null when unknown
 * @param via address of the page that named this one: the list, or the article an attachment belongs to; null for starts
 */
public record Origin(String source, String region, String via) {
    public static final Origin NONE = new Origin(null, null, null);
}
