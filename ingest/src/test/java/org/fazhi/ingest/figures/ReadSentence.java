package org.fazhi.ingest.figures;

import org.fazhi.mappings.vocabulary.Indicators;

/** Shows what a sentence states, for those who extend the rules: {@code ReadSentence SENTENCE [HEADING] [YEAR] [LEVEL]}. */
public final class ReadSentence {
    private ReadSentence() {}

    public static void main(String[] args) {
        String heading = args.length > 1 ? args[1] : "-";
        int year = args.length > 2 ? Integer.parseInt(args[2]) : 2022;
        String level = args.length > 3 ? args[3] : "county";
        new FigureReader(Indicators.load())
                .read(Fiction.report(args[0], heading, year, level))
                .forEach(figure -> System.out.println(GoldenTable.show(figure) + "  " + figure.quote()));
    }
}
