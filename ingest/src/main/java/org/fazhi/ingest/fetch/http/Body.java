package org.fazhi.ingest.fetch.http;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** Reads a body to its end within the limit, packed and unpacked: a small body may hide a huge one. */
final class Body {
    private Body() {}

    static final class TooLarge extends IOException {
        TooLarge(String message) {
            super(message);
        }
    }

    static final class UnknownEncoding extends IOException {
        UnknownEncoding(String message) {
            super(message);
        }
    }

    static byte[] unpacked(byte[] raw, String encoding, long limit) throws IOException {
        byte[] bytes = raw;
        List<String> codings = List.of(encoding.toLowerCase(Locale.ROOT).split("\\s*,\\s*"));
        for (int i = codings.size() - 1; i >= 0; i--) {
            bytes = unpackedOnce(bytes, codings.get(i).strip(), limit);
        }
        return bytes;
    }

    private static byte[] unpackedOnce(byte[] bytes, String coding, long limit) throws IOException {
        if (bytes.length == 0 || coding.isEmpty() || coding.equals("identity") || coding.equals("none")) {
            return bytes;
        }
        InputStream packed = new ByteArrayInputStream(bytes);
        try (InputStream in = switch (coding) {
            case "gzip", "x-gzip" -> new GZIPInputStream(packed);
            case "deflate" -> new InflaterInputStream(packed, new Inflater(!isZlib(bytes)));
            default -> throw new UnknownEncoding("the server sent encoding " + coding + " without being asked");
        }) {
            return capped(in, limit, "unpacked body");
        }
    }

    /** Some servers say deflate and send it bare, without the zlib header that RFC 9110 wants. */
    private static boolean isZlib(byte[] bytes) {
        return bytes.length > 1 && (bytes[0] & 0x0f) == 8 && (((bytes[0] & 0xff) << 8) | (bytes[1] & 0xff)) % 31 == 0;
    }

    static byte[] capped(InputStream in, long limit, String what) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 14];
        for (int got = in.read(buffer); got >= 0; got = in.read(buffer)) {
            out.write(buffer, 0, got);
            if (out.size() > limit) {
                throw new TooLarge(what + " of more than " + limit + " bytes");
            }
        }
        return out.toByteArray();
    }

    /** The first bytes, for robots.txt, of which RFC 9309 wants no more than half a megabyte to be read. */
    static byte[] start(InputStream in, int length) throws IOException {
        return in.readNBytes(length);
    }
}
