package org.fazhi.ingest.archive;

import java.time.Instant;

/**
 * One fetch of one address, as it is kept in the archive.
 *
 * @param id digest of address, time and content; stable, since it is computed from what the WARC record holds
 * @param url the address asked, in canonical form; {@code file:NAME} for a local file whose address is not known
 * @param fetchedAt when the answer came, UTC
 * @param status HTTP status; 200 for imported files; a 304 bears the status of the page that it confirms
 * @param mediaType as declared by the server or guessed from the file name, lower case, without parameters; may be empty
 * @param charset as declared by the server; null when it said none
 * @param sha256 of the body, lower-case hex
 * @param place where the body stands in the archive
 * @param origin how the crawl came to the page
 */
public record Capture(
        String id,
        String url,
        Instant fetchedAt,
        int status,
        String mediaType,
        String charset,
        String sha256,
        WarcPlace place,
        Origin origin) {

    /** A capture without a history, as an import makes it. */
    public Capture(
            String id,
            String url,
            Instant fetchedAt,
            int status,
            String mediaType,
            String charset,
            String sha256,
            WarcPlace place) {
        this(id, url, fetchedAt, status, mediaType, charset, sha256, place, Origin.NONE);
    }

    /** The page answered 404 or 410: its report stays, marked as gone. */
    public boolean gone() {
        return status == 404 || status == 410;
    }
}
