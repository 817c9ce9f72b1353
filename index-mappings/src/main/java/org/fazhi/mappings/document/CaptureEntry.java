package org.fazhi.mappings.document;

import java.time.Instant;

/**
 * One fetch, as a reader can check it.
 *
 * @param id of the capture
 * @param url the address asked
 * @param fetchedAt when the answer came
 * @param status HTTP status
 * @param mediaType as declared
 * @param sha256 of the body, hex
 * @param file WARC file, relative to the archive folder
 * @param offset of the record in the file
 */
public record CaptureEntry(
        String id,
        String url,
        Instant fetchedAt,
        int status,
        String mediaType,
        String sha256,
        String file,
        long offset) {}
