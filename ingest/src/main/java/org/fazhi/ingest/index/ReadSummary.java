package org.fazhi.ingest.index;

import java.util.List;
import org.fazhi.mappings.document.CaptureDocument;

/**
 * What is remembered of an address that was read, without its text: a whole corpus of these fits in memory.
 *
 * @param url the address
 * @param entries what became of its captures
 */
record ReadSummary(String url, List<CaptureDocument> entries) {
    static ReadSummary of(ArticleReading reading) {
        return new ReadSummary(reading.article().url(), reading.ledger());
    }
}
