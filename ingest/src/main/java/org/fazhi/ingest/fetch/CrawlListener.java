package org.fazhi.ingest.fetch;

/** Watches a crawl. Called from many threads, one at a time; must return quickly. */
@FunctionalInterface
public interface CrawlListener {
    CrawlListener SILENT = event -> {};

    void on(CrawlEvent event);
}
