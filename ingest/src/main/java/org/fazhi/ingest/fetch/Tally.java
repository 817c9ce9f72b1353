package org.fazhi.ingest.fetch;

/** Counts while they change. */
final class Tally {
    /** What else there is to say of a fetched address. */
    enum Detail {
        CHANGED,
        UNCHANGED,
        NOT_DUE,
        GONE,
        ARTICLE,
        REQUEST
    }

    private final int[] states = new int[Visit.State.values().length];
    private final int[] details = new int[Detail.values().length];

    synchronized void discover(Visit.State state) {
        states[state.ordinal()]++;
    }

    synchronized void move(Visit.State from, Visit.State to) {
        states[from.ordinal()]--;
        states[to.ordinal()]++;
    }

    synchronized void note(Detail detail) {
        details[detail.ordinal()]++;
    }

    synchronized Counts counts() {
        int fetched = states[Visit.State.FETCHED.ordinal()];
        int excluded = states[Visit.State.EXCLUDED.ordinal()];
        int failed = states[Visit.State.FAILED.ordinal()];
        int waiting = states[Visit.State.WAITING.ordinal()];
        return new Counts(
                fetched + excluded + failed + waiting,
                fetched,
                excluded,
                failed,
                waiting,
                details[Detail.CHANGED.ordinal()],
                details[Detail.UNCHANGED.ordinal()],
                details[Detail.NOT_DUE.ordinal()],
                details[Detail.GONE.ordinal()],
                details[Detail.ARTICLE.ordinal()],
                details[Detail.REQUEST.ordinal()]);
    }
}
