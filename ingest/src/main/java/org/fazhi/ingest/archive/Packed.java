package org.fazhi.ingest.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Records ready for the file, packed outside any lock. The first of them holds the capture. */
record Packed(Entry entry, byte[]... records) {

    /** @param original the holder of the body when the page is unchanged */
    static Packed of(FetchedPage page, String sha256, Optional<Entry> original) {
        UUID id = UUID.randomUUID();
        try {
            byte[] answer = original.isPresent()
                    ? RecordWriter.revisit(page, original.get(), id)
                    : RecordWriter.response(page, sha256, id);
            return new Packed(Entry.of(page, sha256, original), answer, RecordWriter.request(page, id));
        } catch (IOException e) {
            throw new UncheckedIOException("records are packed in memory, where no disk can fail", e);
        }
    }

    static Packed of(LocalFile file, String url, Instant at, String sha256) {
        try {
            byte[] record = RecordWriter.resource(url, at, file, sha256);
            return new Packed(Entry.of(file, url, at, sha256), record);
        } catch (IOException e) {
            throw new UncheckedIOException("records are packed in memory, where no disk can fail", e);
        }
    }
}
