package org.fazhi.ingest.figures;

import java.util.List;
import org.fazhi.ingest.normalise.Level;

/** Reads period and subject of a figure from its clause, else its sentence, else the statement before it, else the default. */
final class Surroundings {
    private final PeriodReader periods;
    private final SubjectResolver subjects;

    Surroundings(PeriodReader periods, SubjectResolver subjects) {
        this.periods = periods;
        this.subjects = subjects;
    }

    /** The last year or span named in the sentence before a place; null when none is, or when it is only a comparison. */
    Period statedPeriod(ReportText text, int place) {
        PeriodReader.Mention mention = lastMention(text, place);
        return mention == null ? null : mention.period();
    }

    PeriodReader.Mention lastMention(ReportText text, int place) {
        Clauses clauses = text.clauses();
        String sentence = clauses.window(clauses.sentenceStart(place), place).text();
        PeriodReader.Mention last = null;
        for (PeriodReader.Mention mention : periods.mentions(sentence, year(text))) {
            last = mention.compared() ? last : mention;
        }
        return last;
    }

    Period period(ReportText text, Match match, Numeral numeral, List<Statement> before) {
        Period stated = statedPeriod(text, numeral.start());
        if (stated != null) {
            return stated;
        }
        Statement last = lastOfTopic(text, match, numeral.start(), before);
        if (last != null && !match.explicit() && isNextSentence(text, last, numeral.start())) {
            return last.period();
        }
        return text.report().reportYear() == null
                ? null
                : Period.of(text.report().reportYear());
    }

    Subject subject(ReportText text, Match match, Numeral numeral, List<Statement> before) {
        if (text.report().level() == Level.DEPARTMENT) {
            return Subject.DEPARTMENTS;
        }
        Subject stated = statedSubject(text, match, numeral);
        if (stated != null) {
            return stated;
        }
        Statement last = lastOfTopic(text, match, numeral.start(), before);
        boolean leans = last != null
                && (!match.explicit() || last.code().equals(match.rule().code()));
        return leans ? last.subject() : match.rule().subject();
    }

    /** The subject that the clause names, else the nearest clause of the sentence before it; null when none does. */
    Subject statedSubject(ReportText text, Match match, Numeral numeral) {
        Clauses clauses = text.clauses();
        int sentence = clauses.sentenceStart(numeral.start());
        int start = clauses.clauseStart(numeral.start());
        int end = Math.max(match.end(), numeral.end());
        while (true) {
            Subject subject = subjects.resolve(clauses.window(start, end).text(), text.report(), match.rule());
            if (subject != null || start <= sentence) {
                return subject;
            }
            end = start - 1;
            start = Math.max(sentence, clauses.clauseStart(end));
        }
    }

    /** The subject that the number's own clause names; null when it names none. */
    Subject ownSubject(ReportText text, Match match, Numeral numeral) {
        int start = text.clauses().clauseStart(numeral.start());
        return subjects.resolve(
                text.clauses()
                        .window(start, Math.max(match.end(), numeral.end()))
                        .text(),
                text.report(),
                match.rule());
    }

    SubjectResolver subjects() {
        return subjects;
    }

    PeriodReader periods() {
        return periods;
    }

    static int year(ReportText text) {
        return text.report().reportYear() == null ? 0 : text.report().reportYear();
    }

    private static boolean isNextSentence(ReportText text, Statement last, int place) {
        int sentence = text.clauses().sentenceStart(place);
        return sentence == last.sentence()
                || sentence > 0 && text.clauses().sentenceStart(sentence - 1) == last.sentence();
    }

    private static Statement lastOfTopic(ReportText text, Match match, int place, List<Statement> before) {
        int paragraph = text.clauses().paragraphStart(place);
        for (int i = before.size() - 1; i >= 0 && before.get(i).start() >= paragraph; i--) {
            Statement statement = before.get(i);
            if (statement.code().equals(match.rule().code())
                    || statement.rule().topics().stream().anyMatch(match.rule().topics()::contains)) {
                return statement;
            }
        }
        return null;
    }
}
