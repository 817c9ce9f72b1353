package org.fazhi.ingest.fetch.links;

/**
 * Where a page leads.
 *
 * @param address absolute, as written; not yet canonical
 * @param kind what following it means
 */
public record Link(String address, Kind kind) {
    public enum Kind {
        /** Another page or a document: one click. */
        PAGE,
        /** The same list, further on: no click. */
        PAGER,
        /** A sitemap named by a sitemap index: no click. */
        SITEMAP,
        /** Where a page sends its reader by itself (meta refresh, or a script on a page with nothing else): no click. */
        REDIRECT,
        /** A document that belongs to the article on the page: no click. */
        ATTACHMENT
    }
}
