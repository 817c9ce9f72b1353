package org.fazhi.backend.bulk;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;

/**
 * Exports of the whole index, the newest first.
 *
 * @param total how many there are
 * @param items the exports
 */
public record ExportList(long total, List<ExportItem> items) {
    /**
     * One export.
     *
     * @param name of its folder
     * @param createdAt when it was taken
     * @param contract digest of mappings, dictionary and text rules of the index
     * @param sample whether it holds documents of the fictional sample province
     * @param note what whoever uses the data has to know
     * @param files packed NDJSON, a document a line
     */
    public record ExportItem(
            @Schema(example = "2026-01-31") String name,
            Instant createdAt,
            String contract,
            boolean sample,
            String note,
            List<ExportFile> files) {}

    /**
     * One file of an export.
     *
     * @param name of the file
     * @param url where it is to be had
     * @param documents how many lines
     * @param bytes of the file
     * @param sha256 of the file, lower-case hex
     */
    public record ExportFile(
            @Schema(example = "figures.ndjson.gz") String name,

            @Schema(example = "/api/v1/exports/2026-01-31/figures.ndjson.gz")
            String url,

            long documents,
            long bytes,
            String sha256) {}
}
