package org.fazhi.ingest.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.fazhi.ingest.normalise.Part;

/** Walks through the numbers of one report and decides, one after the other, what each states. */
final class StatementReader {
    private static final Set<Part> SILENT = Set.of(Part.PROBLEMS, Part.PLANS, Part.ANNEX);
    private static final String AMONG = "其中";

    private final ReportText text;
    private final RuleBook book;
    private final CandidateMatcher matcher;
    private final Exclusions exclusions;
    private final Surroundings surroundings;
    private final Denominators denominators;
    private final FormerValues formerValues;
    private final ListAligner lists = new ListAligner();
    private final ListReader listReader;
    private final Candidates candidates;
    private final TableReader tables;
    private final List<Statement> found = new ArrayList<>();
    private ListAligner.Aligned lastList;

    StatementReader(
            ReportText text,
            RuleBook book,
            TopicTrail.Cues topics,
            Exclusions exclusions,
            Surroundings surroundings,
            Denominators denominators) {
        this.text = text;
        this.book = book;
        this.exclusions = exclusions;
        this.surroundings = surroundings;
        this.denominators = denominators;
        candidates = new Candidates(text, book, exclusions);
        matcher = new CandidateMatcher(text, book, topics, candidates, surroundings);
        formerValues = new FormerValues(surroundings.periods());
        listReader = new ListReader(text, surroundings, matcher::match);
        tables = new TableReader(text, surroundings, matcher::match);
    }

    List<Statement> read() {
        int index = 0;
        while (index < text.numerals().size()) {
            index = readAt(index);
        }
        return found;
    }

    /** Reads the number at an index; returns the index to go on from. */
    private int readAt(int index) {
        Numeral numeral = text.numerals().get(index);
        if (SILENT.contains(text.part(numeral.start()))) {
            return index + 1;
        }
        if (tables.isCell(numeral)) {
            Statement cell = tables.read(index);
            if (cell != null) {
                found.add(cell);
            }
            return index + 1;
        }
        if (book.counting(numeral.unit()).isEmpty()) {
            return index + 1;
        }
        FormerValues.Former former = formerValues.read(text, index);
        if (former != null) {
            return readFormer(index, former);
        }
        Candidate candidate = candidates.at(index, numeral.start());
        ListAligner.Aligned list = lists.align(text, candidate);
        if (list == null) {
            return readOutsideLists(candidate);
        }
        if (exclusions.excludesClause(candidate.lead().text(), text.report())) {
            return index + 1;
        }
        found.addAll(listReader.read(list, candidate, found));
        lastList = list;
        return index + list.count();
    }

    private int readOutsideLists(Candidate candidate) {
        ListAligner.Aligned carried = lastList == null ? null : lists.carriedOn(text, candidate, lastList);
        List<Statement> statements = carried == null ? List.of() : listReader.readOn(carried, candidate, found);
        if (statements.isEmpty()) {
            readPlain(candidate);
            return candidate.index() + 1;
        }
        found.addAll(statements);
        return candidate.index() + carried.count();
    }

    /** What a number counts is asked first: most numbers count nothing known, and the exclusions need not be asked for them. */
    private void readPlain(Candidate candidate) {
        CandidateMatcher.Found hit = matcher.find(candidate, found);
        if (hit == null || exclusions.excludes(candidate, text.report())) {
            return;
        }
        Statement statement = statement(hit.match(), candidate);
        Statement divided = statement == null ? null : byDivision(statement, hit.match());
        if (statement == null || divided == null && isPartOfEarlier(statement, hit.match(), candidate)) {
            return;
        }
        statement = divided == null ? statement : divided;
        for (Match shared : matcher.sharing(hit)) {
            found.add(statement(shared, candidate).with(shared.start(), statement.end()));
        }
        dropPartsOf(statement);
        found.add(statement);
    }

    /** 建议142件、提案542件,共684件: where the sentence ends in the total, that alone is told. */
    private void dropPartsOf(Statement total) {
        List<Statement> parts = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (Statement part : sentenceSoFar(total.sentence())) {
            if (total.code().equals(part.rule().total()) && part.period().equals(total.period())) {
                parts.add(part);
                sum = sum.add(part.value());
            }
        }
        if (parts.size() > 1 && sum.compareTo(total.value()) == 0) {
            found.removeAll(parts);
        }
    }

    private int readFormer(int index, FormerValues.Former former) {
        Numeral numeral = text.numerals().get(index);
        if (former.successor() < 0) {
            Statement last = found.isEmpty() ? null : found.get(found.size() - 1);
            if (last != null
                    && last.sentence() == text.clauses().sentenceStart(numeral.start())
                    && last.rule().units().contains(numeral.unit())) {
                found.add(former(last, index, former.start() + 1, former.period()));
            }
            return index + 1;
        }
        Candidate next = candidates.at(former.successor(), former.start());
        boolean excluded = exclusions.excludesClause(next.lead().text(), text.report());
        Match match = excluded ? null : matcher.match(next);
        Statement current = match == null ? null : asOfTheLastYear(statement(match, next));
        if (current != null) {
            if (former.period() != null) {
                found.add(former(current, index, match.start(), former.period()));
            }
            found.add(current);
        }
        return former.successor() + 1;
    }

    /** “十三五”以来由71%上升至99%: what a value rose to is that of the last year, not of the whole span. */
    private static Statement asOfTheLastYear(Statement statement) {
        return statement == null || statement.period().isOneYear()
                ? statement
                : statement.in(Period.of(statement.period().last()));
    }

    /** The former value that belongs to a statement. */
    private Statement former(Statement statement, int index, int start, Period period) {
        Numeral numeral = text.numerals().get(index);
        return new Statement(
                statement.rule(),
                index,
                numeral,
                start,
                numeral.end(),
                period,
                statement.subject(),
                statement.sentence(),
                true);
    }

    private Statement statement(Match match, Candidate candidate) {
        Numeral numeral = text.numerals().get(candidate.index());
        Period period = surroundings.period(text, match, numeral, found);
        if (period == null) {
            return null;
        }
        return new Statement(
                match.rule(),
                candidate.index(),
                numeral,
                match.start(),
                match.end(),
                period,
                surroundings.subject(text, match, numeral, found),
                text.clauses().sentenceStart(numeral.start()),
                false);
    }

    /** A rate whose subject the numbers of its sentence tell, else null; the count it was computed from goes with it. */
    private Statement byDivision(Statement rate, Match match) {
        Denominators.Base base = rate.numeral().isPercent()
                ? denominators.of(rate.rule(), rate.numeral(), rate.period(), sentenceSoFar(rate.sentence()))
                : null;
        if (base == null || surroundings.ownSubject(text, match, rate.numeral()) != null) {
            return null;
        }
        Subject subject = base.total().subject();
        Statement part = base.part();
        if (part != null && part.subject() != subject && !surroundings.namesItsSubject(text, part)) {
            found.set(found.indexOf(part), part.of(subject));
        }
        return rate.of(subject);
    }

    private List<Statement> sentenceSoFar(int sentence) {
        int from = found.size();
        while (from > 0 && found.get(from - 1).sentence() == sentence) {
            from--;
        }
        return found.subList(from, found.size());
    }

    /** Whether the number only breaks down one that the sentence gave before, by kind and not by year or subject. */
    private boolean isPartOfEarlier(Statement statement, Match match, Candidate candidate) {
        List<Statement> before = sentenceSoFar(statement.sentence());
        if (before.isEmpty()) {
            return false;
        }
        String so =
                text.text().substring(statement.sentence(), statement.numeral().start());
        int among = so.lastIndexOf(AMONG);
        for (Statement earlier : before) {
            if (earlier.code().equals(statement.rule().total())) {
                return true;
            }
            boolean below = among >= 0 && earlier.numeral().start() <= statement.sentence() + among;
            if ((below || !match.explicit()) && isSameThing(earlier, statement, match, candidate)) {
                return true;
            }
        }
        return false;
    }

    private boolean isSameThing(Statement earlier, Statement statement, Match match, Candidate candidate) {
        return earlier.hasSameMeaning(statement)
                || earlier.code().equals(statement.code())
                        && earlier.period().equals(statement.period())
                        && surroundings.statedSubject(text, match, candidate.numeral(), found) == null;
    }
}
