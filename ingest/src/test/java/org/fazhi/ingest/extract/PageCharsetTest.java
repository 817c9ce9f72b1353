package org.fazhi.ingest.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Damage in UTF-8 is counted as a decoder reports it, one report for each. */
class PageCharsetTest {
    private static final byte[][] PIECES = {
        "法治政府".getBytes(StandardCharsets.UTF_8),
        "\uFFFD".getBytes(StandardCharsets.UTF_8),
        "年𠮷a".getBytes(StandardCharsets.UTF_8),
        {(byte) 0xE6},
        {(byte) 0xE6, (byte) 0xB3},
        {(byte) 0xF0, (byte) 0x90},
        {(byte) 0xF0, (byte) 0x9F, (byte) 0x98},
        {(byte) 0xEF, (byte) 0xBF},
        {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
        {(byte) 0xC0, (byte) 0x80},
        {(byte) 0xBD, (byte) 0xFF}
    };

    @Test
    void damageAsTheDecoderReportsIt() {
        Random random = new Random(5);
        for (int i = 0; i < 20_000; i++) {
            ByteBuffer bytes = ByteBuffer.allocate(100);
            for (int n = random.nextInt(6); n >= 0; n--) {
                bytes.put(PIECES[random.nextInt(PIECES.length)]);
            }
            byte[] body = new byte[bytes.flip().remaining()];
            bytes.get(body);
            String text = new String(body, StandardCharsets.UTF_8);
            assertEquals(reported(body, text), PageCharset.malformed(text, body), text);
        }
    }

    private static int reported(byte[] body, String text) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(body);
        CharBuffer out = CharBuffer.allocate(200);
        int reports = 0;
        for (CoderResult result = decoder.decode(in, out, true);
                !result.isUnderflow();
                result = decoder.decode(in, out, true)) {
            in.position(in.position() + result.length());
            out.put('\uFFFD');
            reports++;
        }
        assertEquals(out.flip().toString(), text);
        return reports;
    }
}
