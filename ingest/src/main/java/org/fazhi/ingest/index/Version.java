package org.fazhi.ingest.index;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.fazhi.ingest.ReadReport;
import org.fazhi.ingest.archive.Capture;

/**
 * One content of a page and the captures that showed it.
 *
 * @param fingerprint of the text
 * @param read the page with this content
 * @param captures that had it, in the order of time
 */
record Version(String fingerprint, ReadReport read, List<Capture> captures) {
    static Version start(String fingerprint, ReadReport read, Capture capture) {
        List<Capture> captures = new ArrayList<>();
        captures.add(capture);
        return new Version(fingerprint, read, captures);
    }

    Instant validFrom() {
        return captures.get(0).fetchedAt();
    }
}
