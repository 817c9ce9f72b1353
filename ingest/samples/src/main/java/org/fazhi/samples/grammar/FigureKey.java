package org.fazhi.samples.grammar;

import org.fazhi.samples.facts.Measure;
import org.fazhi.samples.facts.Measures;

/**
 * Which value a statement prints: {@code code/subject}, {@code code@-1} for the year before, {@code code@+1} for the report
 * year and the one before in one sum.
 *
 * @param measure the indicator
 * @param yearsBack 0 for the report year, 1 for the year before
 * @param lumped whether the year before is counted in
 * @param subject whose figure
 */
record FigureKey(Measure measure, int yearsBack, boolean lumped, String subject) {
    static FigureKey parse(String key, String defaultSubject) {
        String[] sides = key.split("/");
        String[] code = sides[0].split("@");
        String years = code.length > 1 ? code[1] : "";
        String subject = sides.length > 1 ? sides[1] : defaultSubject;
        return new FigureKey(Measures.of(code[0]), years.equals("-1") ? 1 : 0, years.equals("+1"), subject);
    }

    /** The period that a statement in the report of this year is about. */
    String period(int reportYear) {
        int year = reportYear - yearsBack;
        return lumped ? year - 1 + "/" + year : Integer.toString(year);
    }
}
