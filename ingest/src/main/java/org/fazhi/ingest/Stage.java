package org.fazhi.ingest;

import java.util.Locale;

/** The steps of the way from an address to the index, in order. */
public enum Stage {
    FETCH,
    ARCHIVE,
    IMPORT,
    EXTRACT,
    NORMALISE,
    FIGURES,
    INDEX;

    /** The name as it is printed in refusals and counts. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
