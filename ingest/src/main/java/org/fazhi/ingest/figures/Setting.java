package org.fazhi.ingest.figures;

/** What stands around the clause of a number. Few rules ask for it, so it is put together when first one does. */
final class Setting {
    /** Stands for the number. */
    static final String NUMBER = "{n}";
    /** How far behind a number the rules look for what its sentence is about. */
    private static final int NEAR = 10;

    private final ReportText text;
    private final Numeral numeral;
    private String sentence;

    Setting(ReportText text, Numeral numeral) {
        this.text = text;
        this.numeral = numeral;
    }

    /** The sentence up to the number, with {n} in its place, and a few characters after it. */
    String sentence() {
        if (sentence == null) {
            int end = numeral.end();
            int around = Math.min(text.clauses().sentenceEnd(end), end + NEAR);
            sentence = text.text().substring(text.clauses().sentenceStart(numeral.start()), numeral.start())
                    + NUMBER
                    + text.text().substring(end, around);
        }
        return sentence;
    }

    /** The heading above the number; empty when there is none. */
    String heading() {
        return text.heading(numeral.start());
    }
}
