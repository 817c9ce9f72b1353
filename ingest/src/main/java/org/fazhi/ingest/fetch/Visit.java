package org.fazhi.ingest.fetch;

import java.time.Instant;
import java.util.Comparator;

/** One address of one source on its way through a crawl. Changed only under the lock of its {@link SourceCrawl}. */
final class Visit {
    enum State {
        WAITING,
        FETCHED,
        EXCLUDED,
        FAILED
    }

    enum Kind {
        START,
        SITEMAP,
        PAGER,
        PAGE;

        /** Starts, sitemaps and pagers need not match {@code include}. */
        boolean exempt() {
            return this != PAGE;
        }
    }

    /** By depth, so that no shorter way is found later; then what was never fetched, then what was fetched longest ago. */
    static final Comparator<Visit> ORDER = Comparator.<Visit>comparingInt(visit -> visit.queuedDepth)
            .thenComparing(visit -> visit.lastFetched)
            .thenComparingLong(visit -> visit.number);

    final SourceCrawl source;
    final String address;
    final String host;
    final String via;
    final Instant lastFetched;
    final long number;

    /** The address first asked, when redirects led here; else this one. */
    final Visit asked;

    final int hops;
    Kind kind;
    int depth;
    int queuedDepth;
    State state = State.WAITING;
    String excludedFor;
    boolean budgeted;

    /** Its links are being followed or were: a shorter way to it must follow them again. */
    boolean expanded;

    /** Nothing led here in this crawl; an earlier one had found it. */
    boolean remembered;

    int attempts;
    long notBefore;

    Visit(SourceCrawl source, Found found, Instant lastFetched, long number) {
        this.source = source;
        this.lastFetched = lastFetched;
        this.number = number;
        address = found.address();
        host = Address.host(address);
        via = found.via();
        kind = found.kind();
        depth = found.depth();
        queuedDepth = depth;
        asked = found.from() == null ? this : found.from().asked;
        hops = found.from() == null ? 0 : found.from().hops + 1;
    }

    /**
     * How an address was found.
     *
     * @param from the visit that was redirected here; null for starts and links
     */
    record Found(String address, Kind kind, int depth, String via, Visit from) {}
}
