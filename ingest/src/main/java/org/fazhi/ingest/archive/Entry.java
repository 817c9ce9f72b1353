package org.fazhi.ingest.archive;

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
