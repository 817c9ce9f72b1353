package org.fazhi.ingest.fetch.links;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The characters of a page, well enough to find its links. Strict UTF-8 goes before what the page says of itself, which is
 * often wrong; the GB family is read as GB18030, which contains the others.
 */
final class PageText {
    private static final Pattern DECLARED = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([\\w-]+)");
    private static final int HEAD = 4096;

    private PageText() {}

    static String of(byte[] body, String declared) {
        if (body.length > 1 && (body[0] & 0xff) == 0xff && (body[1] & 0xff) == 0xfe) {
            return new String(body, StandardCharsets.UTF_16LE);
        }
        if (body.length > 1 && (body[0] & 0xff) == 0xfe && (body[1] & 0xff) == 0xff) {
            return new String(body, StandardCharsets.UTF_16BE);
        }
        String utf8 = new String(body, StandardCharsets.UTF_8);
        return utf8.indexOf('\ufffd') < 0 || isUtf8(body)
                ? utf8
                : new String(body, charset(declared == null ? declaredInside(body) : declared));
    }

    /** Asked only of the few pages that hold the replacement character, be it as a fault or as it stands. */
    private static boolean isUtf8(byte[] body) {
        try {
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(body));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static String declaredInside(byte[] body) {
        String head = new String(body, 0, Math.min(HEAD, body.length), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED.matcher(head);
        return declared.find() ? declared.group(1) : "gb18030";
    }

    private static Charset charset(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.startsWith("gb") || lower.startsWith("utf-8") || lower.equals("utf8")) {
            return Charset.forName("GB18030");
        }
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Charset.forName("GB18030");
        }
    }
}
