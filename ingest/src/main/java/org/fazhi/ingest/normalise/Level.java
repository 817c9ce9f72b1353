package org.fazhi.ingest.normalise;

import java.util.Locale;

/** Whose report it is. */
public enum Level {
    PROVINCE,
    PREFECTURE,
    COUNTY,
    TOWNSHIP,
    ZONE,
    DEPARTMENT;

    /** The name as it is written in report JSON, in the index and in the API. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
