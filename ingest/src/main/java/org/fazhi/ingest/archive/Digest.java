package org.fazhi.ingest.archive;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/** SHA-256 (FIPS 180-4) in lower-case hex, and the capture ids made of it. */
final class Digest {
    private static final int ID_DIGITS = 32;

    private Digest() {}

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Computed from what the record holds, so a rebuilt index gives the same ids. */
    static String captureId(String url, Instant fetchedAt, int status, String sha256) {
        String key = url + '\n' + fetchedAt + '\n' + status + '\n' + sha256;
        return sha256(key.getBytes(StandardCharsets.UTF_8)).substring(0, ID_DIGITS);
    }
}
