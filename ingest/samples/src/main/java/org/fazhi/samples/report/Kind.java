package org.fazhi.samples.report;

import java.util.Locale;

/** Kinds of document on a government's site. */
public enum Kind {
    GOVERNMENT("annual_report"),
    DEPARTMENT("annual_report"),
    TOWNSHIP("annual_report"),
    ZONE("annual_report"),
    PLAN("plan"),
    INTERPRETATION("interpretation"),
    NEWS("news"),
    DISCLOSURE("other");

    private final String documentType;

    Kind(String documentType) {
        this.documentType = documentType;
    }

    /** The document type by the name that report JSON uses. */
    public String documentType() {
        return documentType;
    }

    public boolean isReport() {
        return documentType.equals("annual_report");
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
