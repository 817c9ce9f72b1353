package org.fazhi.ingest.figures;

import java.util.Locale;

/** Whose figure it is; the meanings are those of the subjects in indicators.yaml. */
public enum Subject {
    GOVERNMENT,
    DEPARTMENTS,
    SUBORDINATE,
    WHOLE;

    /** The name as it is written in report JSON, in the index and in the API. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
