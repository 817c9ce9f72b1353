package org.fazhi.ingest.figures;

import java.util.Locale;

/** How exactly the text states the number. */
public enum Qualifier {
    EXACT,
    ABOUT,
    AT_LEAST,
    AT_MOST;

    /** The name as it is written in report JSON, in the index and in the API. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
