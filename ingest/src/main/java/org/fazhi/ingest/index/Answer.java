package org.fazhi.ingest.index;

import java.util.Locale;
import org.fazhi.ingest.archive.Capture;

/** What kind of answer a capture holds. */
enum Answer {
    /** Something to read. */
    PAGE,
    /** 404 or 410: the page is no longer there. */
    GONE,
    REDIRECT,
    /** Sitemaps, feeds and robots.txt, which only lead to pages. */
    LIST,
    /** Any other status. */
    FAILED;

    /** As the ledger names it. */
    String outcome() {
        return this == FAILED ? "failed" : name().toLowerCase(Locale.ROOT);
    }

    static Answer of(Capture capture) {
        int status = capture.status();
        if (status == 404 || status == 410) {
            return GONE;
        }
        if (status == 200 || status == 304) {
            return leadsOnly(capture) ? LIST : PAGE;
        }
        return status / 100 == 3 ? REDIRECT : FAILED;
    }

    private static boolean leadsOnly(Capture capture) {
        String type = capture.mediaType() == null ? "" : capture.mediaType();
        boolean xml = type.endsWith("/xml") || type.endsWith("+xml") && !type.contains("xhtml");
        return xml || capture.url().endsWith("/robots.txt") || type.contains("gzip");
    }
}
