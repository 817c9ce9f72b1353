package org.fazhi.ingest.extract;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What a body is, told by its bytes; names and declared types are often wrong. */
enum ContentKind {
    PDF,
    /** Office Open XML or another ZIP container. */
    ZIP,
    /** The container of Word 97 to 2003. */
    OLE,
    RTF,
    /** Images and other known formats without text. */
    IMAGE,
    BINARY,
    HTML,
    TEXT;

    private static final int HEAD = 4096;

    static ContentKind of(byte[] body) {
        String head = new String(body, 0, Math.min(body.length, HEAD), StandardCharsets.ISO_8859_1);
        if (head.indexOf("%PDF-") >= 0 && head.indexOf("%PDF-") < 1024) {
            return PDF;
        }
        if (head.startsWith("PK\003\004")) {
            return ZIP;
        }
        if (head.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            return OLE;
        }
        if (head.startsWith("{\\rtf")) {
            return RTF;
        }
        if (head.startsWith("\u0089PNG")
                || head.startsWith("\u00ff\u00d8\u00ff")
                || head.startsWith("GIF8")
                || head.startsWith("BM") && binary(body)) {
            return IMAGE;
        }
        if (!PageCharset.looksLikeUtf16(body) && binary(body)) {
            return BINARY;
        }
        return markup(head) ? HTML : TEXT;
    }

    /** Control characters that no text in any of the charsets has, more than now and then. */
    private static boolean binary(byte[] body) {
        int size = Math.min(body.length, 16 * HEAD);
        int strange = 0;
        for (int i = 0; i < size; i++) {
            int b = body[i] & 0xff;
            if (b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != 0x0c && b != 0x1a) {
                strange++;
            }
        }
        return strange > 2 + size / 100;
    }

    private static boolean markup(String head) {
        String lower = head.replace("\0", "").toLowerCase(Locale.ROOT);
        for (String tag : new String[] {
            "<html",
            "<!doctype html",
            "<head",
            "<body",
            "<div",
            "<table",
            "<p>",
            "<p ",
            "<meta",
            "<br",
            "<span",
            "<script",
            "<title",
            "<frameset",
            "<ul",
            "<h1"
        }) {
            if (lower.contains(tag)) {
                return true;
            }
        }
        return false;
    }
}
