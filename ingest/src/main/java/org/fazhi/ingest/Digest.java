package org.fazhi.ingest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 digests, lower-case hex. */
public final class Digest {
    private static final int SHORT = 16;

    private Digest() {}

    public static String of(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first 64 bits of the digest of the parts: enough to tell millions of documents apart, short enough for an address. */
    public static String id(String... parts) {
        return of(String.join("\u0000", parts).getBytes(StandardCharsets.UTF_8)).substring(0, SHORT);
    }
}
