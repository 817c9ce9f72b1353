package org.fazhi.ingest.fetch;

import java.util.Comparator;
import java.util.PriorityQueue;

/** The queue of one host. Whoever holds the lane is the only one to ask the host. Guarded by the {@link Frontier}. */
final class HostLane {
    final String host;
    final Tally tally = new Tally();
    final PriorityQueue<Visit> queue = new PriorityQueue<>(Visit.ORDER);
    final PriorityQueue<Visit> later = new PriorityQueue<>(Comparator.comparingLong((Visit visit) -> visit.notBefore));

    /** Nanoseconds on the frontier's clock. */
    long nextAllowed = 0;

    long readyAt;
    boolean scheduled;
    boolean held;

    /** Why nothing more is asked in this crawl; null while the lane is open. */
    String closedFor;

    /** Only the holder uses these. */
    long delayNanos;

    int failuresInRow;

    HostLane(String host) {
        this.host = host;
    }

    boolean empty() {
        return queue.isEmpty() && later.isEmpty();
    }
}
