package org.fazhi.ingest.archive;

import java.time.Instant;
import java.util.Optional;

/**
 * What the index keeps of one capture.
 *
 * @param payload where the body really stands: the capture's own record, or the one a revisit refers to
 * @param end offset just behind the record's gzip member, in bytes
 * @param validators for the next conditional request
 */
record Entry(Capture capture, WarcPlace payload, long end, Validators validators) {

    /** The place of a record that is not written yet. */
    static final WarcPlace NOWHERE = new WarcPlace("", -1);

    /** An answer that is about to be archived; {@code original} holds the body when the page is unchanged. */
    static Entry of(FetchedPage page, String sha256, Optional<Entry> original) {
        Validators validators = new Validators(
                page.header("ETag").map(String::strip).orElse(null),
                page.header("Last-Modified").map(String::strip).orElse(null));
        if (original.isEmpty()) {
            Capture capture = capture(page, page.status(), page.mediaType(), page.charset(), sha256);
            return new Entry(capture, NOWHERE, -1, validators);
        }
        Capture first = original.get().capture();
        Capture capture = capture(page, first.status(), first.mediaType(), first.charset(), first.sha256());
        Validators known = original.get().validators();
        return new Entry(capture, original.get().payload(), -1, validators.any() ? validators : known);
    }

    static Entry of(LocalFile file, String url, Instant at, String sha256) {
        String id = CaptureId.of(url, at, 200, sha256);
        Capture capture = new Capture(id, url, at, 200, file.mediaType(), null, sha256, NOWHERE);
        return new Entry(capture, NOWHERE, -1, Validators.NONE);
    }

    private static Capture capture(FetchedPage page, int status, String type, String charset, String sha256) {
        String id = CaptureId.of(page.url(), page.fetchedAt(), status, sha256);
        return new Capture(id, page.url(), page.fetchedAt(), status, type, charset, sha256, NOWHERE, page.origin());
    }

    /** The same capture, once it is known where its record came to stand. */
    Entry at(WarcPlace place, long recordEnd) {
        Capture moved = new Capture(
                capture.id(),
                capture.url(),
                capture.fetchedAt(),
                capture.status(),
                capture.mediaType(),
                capture.charset(),
                capture.sha256(),
                place,
                capture.origin());
        return new Entry(moved, revisit() ? payload : place, recordEnd, validators);
    }

    boolean revisit() {
        return !payload.equals(capture.place());
    }
}
