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
        PAGE,
        ATTACHMENT;

        /** Starts, sitemaps and pagers need not match {@code include}, nor does a document that hangs on a page which does. */
        boolean exempt() {
            return this != PAGE;
        }

        /** Leads to pages one click further on, and is there for them alone. */
        boolean turnsPages() {
            return this == PAGER || this == SITEMAP;
        }
    }

    /**
     * By depth; then what was never fetched, then what was fetched longest ago. The next page of a list waits for its turn among
     * the pages that the list names: a list without an end must not use up what its articles need.
     */
    static final Comparator<Visit> ORDER = Comparator.<Visit>comparingInt(visit -> visit.turn)
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
    int turn;
    State state = State.WAITING;
    String excludedFor;
    boolean budgeted;

    /** Its links are being followed or were: a shorter way to it must follow them again. */
    boolean expanded;

    /** Nothing led here in this crawl; an earlier one had found it. */
    boolean remembered;

    /** Pages of a list in a row, up to this one, that named nothing but what an earlier page had named. */
    int barren;

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
        turn = turn();
        barren = found.barren();
        asked = found.from() == null ? this : found.from().asked;
        hops = found.hops();
    }

    int turn() {
        return depth + (kind.turnsPages() ? 1 : 0);
    }

    /**
     * How an address was found.
     *
     * @param from the visit that was redirected here; null for starts and links
     * @param barren pages of a list in a row that brought nothing, up to the one that names the address
     * @param hops redirects, and steps that cost no click either, in a row up to the address
     */
    record Found(String address, Kind kind, int depth, String via, Visit from, int barren, int hops) {
        Found(String address, Kind kind, int depth, String via, Visit from) {
            this(address, kind, depth, via, from, 0, 0);
        }
    }
}
