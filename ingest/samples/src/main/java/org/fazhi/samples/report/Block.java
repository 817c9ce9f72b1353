package org.fazhi.samples.report;

import java.util.List;

/**
 * A paragraph, heading or table of a report.
 *
 * @param kind what it is
 * @param text its text; empty for tables
 * @param rows cells of a table, the heading row first; empty for all else
 */
public record Block(Kind kind, String text, List<List<String>> rows) {
    /** What a block is. */
    public enum Kind {
        SALUTATION,
        HEADING1,
        HEADING2,
        HEADING3,
        BODY,
        TABLE,
        SIGNATURE
    }

    static Block of(Kind kind, String text) {
        return new Block(kind, text, List.of());
    }

    static Block table(List<List<String>> rows) {
        return new Block(Kind.TABLE, "", rows);
    }
}
