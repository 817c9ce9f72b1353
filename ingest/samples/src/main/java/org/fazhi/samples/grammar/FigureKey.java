package org.fazhi.samples.grammar;

import org.fazhi.samples.facts.Measure;
import org.fazhi.samples.facts.Measures;

/**
 * Which value a statement prints: {@code code@-1/subject}.
 *
 * @param measure the indicator
 * @param yearsBack 0 for the report year, 1 for the year before
 * @param subject whose figure
 */
record FigureKey(Measure measure, int yearsBack, String subject) {
    static FigureKey parse(String key, String defaultSubject) {
        String[] sides = key.split("/");
        String[] code = sides[0].split("@-");
        return new FigureKey(
                Measures.of(code[0]),
                code.length > 1 ? Integer.parseInt(code[1]) : 0,
                sides.length > 1 ? sides[1] : defaultSubject);
    }
}
