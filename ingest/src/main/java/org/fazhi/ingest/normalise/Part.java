package org.fazhi.ingest.normalise;

import java.util.Locale;

/** The place of a section in the report; the names are those of the parts in themes.yaml. */
public enum Part {
    OVERVIEW,
    WORK,
    PROBLEMS,
    PLANS,
    ANNEX;

    /** The name as it is written in report JSON, in the index and in the API. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
