package org.fazhi.ingest.figures;

/** The year or years a figure is about. */
record Period(int first, int last) {
    static Period of(int year) {
        return new Period(year, year);
    }

    /** As figures carry it: {@code 2016}, or {@code 2015/2016} where years are lumped together. */
    String code() {
        return first == last ? Integer.toString(first) : first + "/" + last;
    }

    boolean isOneYear() {
        return first == last;
    }
}
