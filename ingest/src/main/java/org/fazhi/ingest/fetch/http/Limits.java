package org.fazhi.ingest.fetch.http;

import java.time.Duration;

/**
 * What one request may cost.
 *
 * @param bodyBytes of one body, packed and unpacked
 * @param headerBytes of one header line; a hundred lines at most
 * @param perTry from the first packet to the last byte of the body
 */
public record Limits(long bodyBytes, int headerBytes, Duration perTry) {
    static final int HEADER_LINES = 100;

    public static final Limits DEFAULT = new Limits(32L << 20, 16 << 10, Duration.ofSeconds(60));
}
