package org.fazhi.ingest.index;

import java.util.List;
import org.fazhi.ingest.normalise.Reading;
import org.fazhi.mappings.document.CaptureDocument;

/**
 * What reading all captures of one address gave.
 *
 * @param article the address and its captures
 * @param versions the contents it had, first to last; empty when nothing could be read
 * @param gone whether the last answer was 404 or 410
 * @param unreadable what the page says of itself when no capture of it could be read, since it is a scan or locked; else null
 * @param ledger what became of each capture
 */
record ArticleReading(
        Article article, List<Version> versions, boolean gone, Reading unreadable, List<CaptureDocument> ledger) {
    Version latest() {
        return versions.isEmpty() ? null : versions.get(versions.size() - 1);
    }

    /** Addresses that were read together with the latest content. */
    List<String> parts() {
        return versions.isEmpty() ? List.of() : latest().read().parts();
    }
}
