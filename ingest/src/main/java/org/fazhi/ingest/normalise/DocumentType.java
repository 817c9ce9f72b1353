package org.fazhi.ingest.normalise;

import java.util.Locale;

/** What kind of document a page holds. */
public enum DocumentType {
    ANNUAL_REPORT,
    PLAN,
    INTERPRETATION,
    NEWS,
    OTHER;

    /** The name as it is written in report JSON, in the index and in the API. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
