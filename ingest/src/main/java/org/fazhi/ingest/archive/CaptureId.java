package org.fazhi.ingest.archive;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.fazhi.ingest.Digest;

/** Names a capture by what its record holds, so that a rebuilt index gives the same names. */
final class CaptureId {
    private static final int DIGITS = 32;

    private CaptureId() {}

    static String of(String url, Instant fetchedAt, int status, String sha256) {
        String key = url + '\n' + fetchedAt + '\n' + status + '\n' + sha256;
        return Digest.of(key.getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
    }
}
