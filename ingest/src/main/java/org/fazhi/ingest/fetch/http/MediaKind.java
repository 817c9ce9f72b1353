package org.fazhi.ingest.fetch.http;

import java.util.Locale;
import java.util.Set;

/** Which answers can hold a report: pages, text, XML, PDF and Word. */
public final class MediaKind {
    private static final Set<String> DOCUMENTS = Set.of(
            "",
            "application/xhtml+xml",
            "application/xml",
            "application/rss+xml",
            "application/atom+xml",
            "application/rdf+xml",
            "application/pdf",
            "application/x-pdf",
            "application/msword",
            "application/x-msword",
            "application/vnd.ms-word",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.ms-works",
            "application/kswps",
            "application/wps-office.doc",
            "application/wps-office.docx",
            "application/gzip",
            "application/x-gzip",
            "application/octet-stream",
            "application/x-download",
            "application/force-download",
            "binary/octet-stream");
    private static final Set<String> OTHER_TEXT = Set.of("text/css", "text/javascript", "text/calendar", "text/vcard");

    private static final Set<String> NEVER = Set.of(
            "jpg", "jpeg", "png", "gif", "bmp", "webp", "svg", "ico", "tif", "tiff", "mp3", "mp4", "wav", "avi", "mov",
            "wmv", "flv", "swf", "m3u8", "zip", "rar", "7z", "gz2", "tar", "tgz", "exe", "apk", "msi", "iso", "dmg",
            "css", "js", "json", "woff", "woff2", "ttf", "eot", "xls", "xlsx", "csv", "ppt", "pptx", "et", "dps",
            "ofd");

    private MediaKind() {}

    /** @param mediaType lower case, without parameters; empty when the server named none */
    public static boolean mayHoldText(String mediaType) {
        return DOCUMENTS.contains(mediaType) || (mediaType.startsWith("text/") && !OTHER_TEXT.contains(mediaType));
    }

    /** The bytes are text, or a PDF or Word document whatever the server called it. */
    public static boolean holdsText(byte[] body) {
        return isDocument(body) || isGzip(body) || isUtf16(body) || !hasZero(body);
    }

    /** A PDF, OLE2 (Word) or ZIP (docx) file by its first bytes. */
    public static boolean isDocument(byte[] body) {
        return starts(body, 0x25, 0x50, 0x44, 0x46)
                || starts(body, 0xd0, 0xcf, 0x11, 0xe0)
                || starts(body, 0x50, 0x4b, 0x03, 0x04);
    }

    public static boolean isGzip(byte[] body) {
        return starts(body, 0x1f, 0x8b);
    }

    /** A link to an image, a film, a program or a table needs no request to know that it is no page. */
    public static boolean isNeverText(String path) {
        int dot = path.lastIndexOf('.');
        return dot > path.lastIndexOf('/')
                && NEVER.contains(path.substring(dot + 1).toLowerCase(Locale.ROOT));
    }

    private static boolean isUtf16(byte[] body) {
        return starts(body, 0xff, 0xfe) || starts(body, 0xfe, 0xff);
    }

    private static boolean hasZero(byte[] body) {
        for (int i = 0; i < Math.min(body.length, 4096); i++) {
            if (body[i] == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean starts(byte[] body, int... magic) {
        if (body.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((body[i] & 0xff) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
