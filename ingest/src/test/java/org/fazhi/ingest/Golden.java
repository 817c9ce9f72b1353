package org.fazhi.ingest;

import java.util.List;

/** Golden tables: rows of cells separated by |, in files beside the tests; # starts a comment. */
public final class Golden {
    private Golden() {}

    /** The rows with exactly so many cells; missing cells at the end are empty. */
    public static List<String[]> rows(Class<?> beside, String file, int cells) {
        return RuleFile.lines(beside, file).stream()
                .map(line -> java.util.Arrays.copyOf(line.split("\\|", -1), cells))
                .map(Golden::filled)
                .toList();
    }

    private static String[] filled(String[] row) {
        for (int i = 0; i < row.length; i++) {
            row[i] = row[i] == null ? "" : row[i];
        }
        return row;
    }
}
