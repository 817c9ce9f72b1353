package org.fazhi.samples.report;

import java.util.List;

/** The orders and headings in which reports are built. */
enum Outline {
    /** The themes of the outline for 2015–2020 as first-level sections. */
    FLAT_2015("h15", false, false, "functions rules decisions enforcement oversight disputes capacity leadership"),
    /** The same below one first-level section on the year's work. */
    NESTED_2015("h15", true, false, "functions rules decisions enforcement oversight disputes capacity leadership"),
    BEIJING("hb", true, false, "functions decisions rules enforcement oversight disputes capacity"),
    /** The themes of the outline for 2021–2025. */
    NESTED_2021(
            "h21",
            true,
            false,
            "leadership functions rules decisions enforcement emergency disputes oversight digital capacity"),
    FLAT_2021(
            "h21",
            false,
            false,
            "leadership functions rules decisions enforcement emergency disputes oversight capacity"),
    /** The five parts that the rules on supervision ask for. */
    FIVE_PARTS(
            "h21", true, true, "functions rules decisions enforcement emergency disputes oversight digital capacity"),
    SLOGANS("hs", true, true, "leadership functions decisions enforcement disputes oversight capacity digital rules"),
    SHORT("h15", false, false, "leadership decisions enforcement disputes capacity oversight");

    private final String headings;
    private final boolean nested;
    private final boolean fiveParts;
    private final List<String> themes;

    Outline(String headings, boolean nested, boolean fiveParts, String themes) {
        this.headings = headings;
        this.nested = nested;
        this.fiveParts = fiveParts;
        this.themes = List.of(themes.split(" "));
    }

    static Outline[] of(Kind kind, int year) {
        if (kind == Kind.DEPARTMENT || kind == Kind.TOWNSHIP) {
            return new Outline[] {SHORT};
        }
        return year <= 2020
                ? new Outline[] {FLAT_2015, NESTED_2015, BEIJING, FIVE_PARTS}
                : new Outline[] {NESTED_2021, FLAT_2021, FIVE_PARTS, SLOGANS, SLOGANS};
    }

    String headings() {
        return headings;
    }

    boolean nested() {
        return nested;
    }

    boolean fiveParts() {
        return fiveParts;
    }

    List<String> themes() {
        return themes;
    }
}
