package org.fazhi.ingest.export;

import java.time.Instant;
import java.util.List;

/**
 * What an export holds. It is written last: a folder without one is no export.
 *
 * @param format of the folder, counted up when it changes so that older readers fail
 * @param createdAt when the snapshot was taken
 * @param contract digest of mappings, dictionary and text rules of the index it was taken from
 * @param sample whether it holds documents of the fictional sample province
 * @param note what whoever uses the data has to know
 * @param files what lies beside this file
 */
public record Manifest(
        int format, Instant createdAt, String contract, boolean sample, String note, List<ExportedFile> files) {
    public static final String NAME = "manifest.json";

    static final int FORMAT = 1;

    private static final String RIGHTS =
            "The reports are documents of the authorities that published them; each names its address."
                    + " 报告为各发布机关的文件，出处见各条 url。";
    private static final String FICTION =
            " Holds fictional sample data of 示例省, which are no real reports. 含虚构的“示例省”演示数据，并非真实报告。";

    static String note(boolean sample) {
        return sample ? RIGHTS + FICTION : RIGHTS;
    }

    /**
     * One file of an export: NDJSON, a document a line, packed with gzip.
     *
     * @param name of the file
     * @param documents how many lines
     * @param bytes of the file
     * @param sha256 of the file, lower-case hex
     */
    public record ExportedFile(String name, long documents, long bytes, String sha256) {}
}
