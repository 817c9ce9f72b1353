package org.fazhi.ingest.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** Reads lists with 分别: the values belong to years, to indicators, to subjects, or to figures named earlier in the sentence. */
final class ListReader {
    private static final List<String> SHARED_ENDINGS = List.of("", "率", "案件", "申请", "数", "量", "建议", "人员", "事项");

    private final Function<Candidate, Match> matcher;
    private final Surroundings surroundings;
    private final ReportText text;

    ListReader(ReportText text, Surroundings surroundings, Function<Candidate, Match> matcher) {
        this.text = text;
        this.surroundings = surroundings;
        this.matcher = matcher;
    }

    /** The statements of a list, one per value; empty when the values cannot be told apart. */
    List<Statement> read(ListAligner.Aligned list, Candidate candidate, List<Statement> before) {
        return statements(list, candidate, before).stream()
                .filter(statement -> statement.period() != null)
                .toList();
    }

    /** The statements of a row that goes on with the years or subjects of the list before it. */
    List<Statement> readOn(ListAligner.Aligned list, Candidate candidate, List<Statement> before) {
        Match whole = matcher.apply(candidate);
        PeriodReader.Mention mention =
                surroundings.lastMention(text, candidate.numeral().start());
        if (whole == null) {
            return List.of();
        }
        return mention != null && !mention.years(list.count()).isEmpty()
                ? byYear(list, whole, mention, before)
                : bySubject(list, whole, before);
    }

    private List<Statement> statements(ListAligner.Aligned list, Candidate candidate, List<Statement> before) {
        Match whole = matcher.apply(candidate);
        PeriodReader.Mention mention =
                surroundings.lastMention(text, candidate.numeral().start());
        if (whole != null && mention != null && !mention.years(list.count()).isEmpty()) {
            return byYear(list, whole, mention, before);
        }
        List<Statement> byName = byName(list, candidate, before);
        if (!byName.isEmpty() || whole == null) {
            return byName;
        }
        List<Statement> bySubject = bySubject(list, whole, before);
        if (!bySubject.isEmpty()) {
            return bySubject;
        }
        List<Statement> byEarlier = byEarlier(list, whole, before);
        return byEarlier.isEmpty() ? byRecipient(list, whole, before) : byEarlier;
    }

    private List<Statement> byYear(
            ListAligner.Aligned list, Match match, PeriodReader.Mention mention, List<Statement> before) {
        List<Statement> found = new ArrayList<>();
        for (int i = 0; i < list.count(); i++) {
            Numeral numeral = numeral(list, i);
            Subject subject = surroundings.subject(text, match, text.numerals().get(list.first()), before);
            Period period = Period.of(mention.years(list.count()).get(i));
            found.add(statement(list, i, numeral, match, period, subject, match.start()));
        }
        return found;
    }

    /** Names that no indicator knows (群众满意率) are passed over when another name of the list is known. */
    private List<Statement> byName(ListAligner.Aligned list, Candidate candidate, List<Statement> before) {
        List<Match> matches = new ArrayList<>();
        for (int i = 0; i < list.names().size(); i++) {
            Numeral numeral = withUnit(numeral(list, i), numeral(list, list.count() - 1));
            matches.add(named(list, i, candidate, numeral));
        }
        List<Match> known = matches.stream().filter(Objects::nonNull).toList();
        boolean unknownRates = known.size() < matches.size() && onlyRatesUnknown(list, matches);
        boolean distinct =
                known.stream().map(match -> match.rule().code()).distinct().count() == known.size();
        if (known.isEmpty() || !distinct || !unknownRates && (known.size() < 2 || known.size() < matches.size())) {
            return List.of();
        }
        int start = known.stream().mapToInt(Match::start).min().orElseThrow();
        Numeral first = text.numerals().get(list.first());
        List<Statement> found = new ArrayList<>();
        for (int i = 0; i < matches.size(); i++) {
            Match match = matches.get(i);
            if (match != null) {
                Period period = surroundings.period(text, match, first, before);
                Subject subject = surroundings.subject(text, match, first, before);
                found.add(statement(list, i, numeral(list, i), match, period, subject, start));
            }
        }
        return found;
    }

    private static boolean onlyRatesUnknown(ListAligner.Aligned list, List<Match> matches) {
        for (int i = 0; i < matches.size(); i++) {
            String name = list.names().get(i).text();
            if (matches.get(i) == null && !name.endsWith("率") && !name.endsWith("度")) {
                return false;
            }
        }
        return true;
    }

    /** A name alone, or with the ending that the last name shares with it (及时受理、按期办结率). */
    private Match named(ListAligner.Aligned list, int i, Candidate candidate, Numeral numeral) {
        Window name = list.names().get(i);
        String last = list.head().text() + list.middle();
        for (String ending : SHARED_ENDINGS) {
            if (last.endsWith(ending) || list.head().text().endsWith(ending)) {
                Match match = matcher.apply(new Candidate(
                        candidate.index(),
                        numeral,
                        name.with(ending),
                        candidate.tail().upTo(0)));
                if (match != null) {
                    return match;
                }
            }
        }
        return null;
    }

    private List<Statement> bySubject(ListAligner.Aligned list, Match match, List<Statement> before) {
        List<Statement> found = new ArrayList<>();
        for (int i = 0; i < list.names().size(); i++) {
            String name = list.names().get(i).text();
            Subject subject = surroundings.subjects().resolve(name, text, match.rule());
            if (subject == null) {
                return List.of();
            }
            Period period = surroundings.period(text, match, text.numerals().get(list.first()), before);
            int names = list.names().get(0).place(0);
            boolean here = names >= text.clauses().clauseStart(match.start());
            int start = here ? Math.min(match.start(), names) : match.start();
            found.add(statement(list, i, numeral(list, i), match, period, subject, start));
        }
        return found;
    }

    /** 向省政府和市人大常委会分别报备14件、12件: one statement for each recipient. */
    private List<Statement> byRecipient(ListAligner.Aligned list, Match match, List<Statement> before) {
        List<Statement> found = new ArrayList<>();
        if (list.head().text().contains("向")) {
            Numeral first = text.numerals().get(list.first());
            Period period = surroundings.period(text, match, first, before);
            Subject subject = surroundings.subject(text, match, first, before);
            for (int i = 0; i < list.count(); i++) {
                found.add(statement(list, i, numeral(list, i), match, period, subject, match.start()));
            }
        }
        return found;
    }

    /** 被告的29件,…的71件,胜诉率分别为93.1%、95.8%: one value for each of the figures before, in their order. */
    private List<Statement> byEarlier(ListAligner.Aligned list, Match match, List<Statement> before) {
        int sentence = text.clauses().sentenceStart(match.start());
        List<Statement> same = before.stream()
                .filter(statement -> statement.sentence() == sentence)
                .filter(statement -> before.get(before.size() - 1).code().equals(statement.code()))
                .toList();
        // A total may stand before those that are told apart.
        int totals = same.size() - list.count();
        if (totals < 0 || totals > 1) {
            return List.of();
        }
        List<Statement> found = new ArrayList<>();
        for (int i = 0; i < list.count(); i++) {
            Statement earlier = same.get(totals + i);
            found.add(statement(list, i, numeral(list, i), match, earlier.period(), earlier.subject(), match.start()));
        }
        return found;
    }

    private Statement statement(
            ListAligner.Aligned list, int i, Numeral numeral, Match match, Period period, Subject subject, int start) {
        return new Statement(
                match.rule(),
                list.first() + i,
                numeral,
                start,
                numeral(list, list.count() - 1).end(),
                period,
                subject,
                text.clauses().sentenceStart(start),
                false);
    }

    private Numeral numeral(ListAligner.Aligned list, int i) {
        return text.numerals().get(list.first() + i);
    }

    private static Numeral withUnit(Numeral numeral, Numeral last) {
        return numeral.unit().isEmpty()
                ? new Numeral(
                        numeral.start(),
                        numeral.digits(),
                        numeral.end(),
                        numeral.value(),
                        last.unit(),
                        numeral.qualifier())
                : numeral;
    }
}
