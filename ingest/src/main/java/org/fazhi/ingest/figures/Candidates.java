package org.fazhi.ingest.figures;

/** Takes a number with the clause around it. */
final class Candidates {
    private final ReportText text;
    private final RuleBook book;

    Candidates(ReportText text, RuleBook book) {
        this.text = text;
        this.book = book;
    }

    /** The number at an index with its clause up to {@code leadEnd} and its clause after it. */
    Candidate at(int index, int leadEnd) {
        Numeral numeral = text.numerals().get(index);
        Clauses clauses = text.clauses();
        int start = clauses.clauseStart(leadEnd);
        Window lead = clauses.window(start, leadEnd);
        int sentence = clauses.sentenceStart(leadEnd);
        // A lead of nothing but 共 or 累计 goes on from the clause before it, unless that one has a number of its own.
        while (start > sentence && book.isOnlyFillers(lead.text())) {
            int earlier = clauses.clauseStart(start - 1);
            if (hasNumeral(earlier, start, index)) {
                break;
            }
            start = Math.max(sentence, earlier);
            lead = clauses.window(start, leadEnd);
        }
        return new Candidate(index, numeral, lead, clauses.window(numeral.end(), clauses.clauseEnd(numeral.end())));
    }

    private boolean hasNumeral(int from, int to, int before) {
        for (int i = before - 1; i >= 0 && text.numerals().get(i).end() > from; i--) {
            Numeral numeral = text.numerals().get(i);
            if (numeral.start() < to && !numeral.unit().equals("年")) {
                return true;
            }
        }
        return false;
    }
}
