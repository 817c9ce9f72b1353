package org.fazhi.ingest.fetch;

/**
 * Something came to its end during a crawl.
 *
 * @param source id of the source
 * @param host whose turn it was
 * @param address what was asked
 * @param outcome {@code fetched}, {@code excluded}, {@code failed}, or {@code waiting} for a retry
 * @param ofHost counts of the host up to now
 * @param total counts of the whole crawl up to now
 */
public record CrawlEvent(String source, String host, String address, String outcome, Counts ofHost, Counts total) {}
