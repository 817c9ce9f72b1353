package org.fazhi.backend.bench;

import java.util.Arrays;

/** Times of requests, and what share of them stayed below what. */
final class Latencies {
    private final double[] millis;

    Latencies(long[] nanos) {
        millis = Arrays.stream(nanos).mapToDouble(nano -> nano / 1e6).sorted().toArray();
    }

    /** Nearest rank: the smallest time that so many per cent of the requests did not pass. */
    double percentile(int percent) {
        int rank = (int) Math.ceil(percent / 100.0 * millis.length);
        return Math.round(millis[Math.max(0, rank - 1)] * 100) / 100.0;
    }
}
