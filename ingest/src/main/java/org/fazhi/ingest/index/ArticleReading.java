package org.fazhi.ingest.index;

import java.util.List;
import org.fazhi.mappings.document.CaptureDocument;

/**
 * What reading all captures of one address gave.
 *
 * @param article the address and its captures
 * @param versions the contents it had, first to last; empty when nothing could be read
 * @param gone whether the last answer was 404 or 410
 * @param ledger what became of each capture
 */
record ArticleReading(Article article, List<Version> versions, boolean gone, List<CaptureDocument> ledger) {
    Version latest() {
        return versions.isEmpty() ? null : versions.get(versions.size() - 1);
    }

    /** Addresses that were read together with the latest content. */
    List<String> parts() {
        return versions.isEmpty() ? List.of() : latest().read().parts();
    }
}
