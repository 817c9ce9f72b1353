package org.fazhi.ingest.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.fazhi.ingest.normalise.Part;

/** Walks through the numbers of one report and decides, one after the other, what each states. */
final class StatementReader {
    private static final Set<Part> SILENT = Set.of(Part.PROBLEMS, Part.PLANS, Part.ANNEX);
    private static final int LONGEST_LIST = 6;
    private static final String AMONG = "其中";

    private final ReportText text;
    private final RuleMatcher rules;
    private final RuleBook book;
    private final TopicTrail.Cues topics;
    private final Exclusions exclusions;
    private final Surroundings surroundings;
    private final FormerValues formerValues;
    private final ListAligner lists = new ListAligner();
    private final ListReader listReader;
    private final Candidates candidates;
    private final TableReader tables;
    private final List<Statement> found = new ArrayList<>();

    StatementReader(
            ReportText text, RuleBook book, TopicTrail.Cues topics, Exclusions exclusions, Surroundings surroundings) {
        this.text = text;
        this.book = book;
        this.topics = topics;
        this.exclusions = exclusions;
        this.surroundings = surroundings;
        rules = new RuleMatcher(book);
        formerValues = new FormerValues(surroundings.periods());
        listReader = new ListReader(text, surroundings, this::match);
        candidates = new Candidates(text, book);
        tables = new TableReader(text, surroundings, this::match);
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
        if (exclusions.excludesClause(candidate.lead().text(), text.report())) {
            return index + 1;
        }
        ListAligner.Aligned list = lists.align(text, candidate);
        if (list != null) {
            found.addAll(listReader.read(list, candidate, found));
            return index + list.count();
        }
        if (!exclusions.excludesNumber(candidate.lead().text(), candidate.tail().text())) {
            readPlain(candidate);
        }
        return index + 1;
    }

    private void readPlain(Candidate candidate) {
        Match match = matchInRow(candidate);
        match = match == null ? match(candidate) : match;
        Candidate named = candidate;
        // A rate that no indicator knows (见面率) may share its value with names before it.
        while (match == null
                && candidate.numeral().isPercent()
                && lastSeparator(named.lead().text()) > 0) {
            Window shorter = named.lead().upTo(lastSeparator(named.lead().text()));
            named = new Candidate(
                    candidate.index(),
                    candidate.numeral(),
                    shorter,
                    candidate.tail().upTo(0));
            match = shorter.text().endsWith("率") ? match(named) : null;
        }
        if (match == null) {
            match = elliptic(candidate);
        }
        Statement statement = match == null ? null : statement(match, candidate);
        if (statement == null || isPartOfEarlier(statement, match, candidate)) {
            return;
        }
        sharedNames(named, match, statement);
        found.add(statement);
    }

    /** 审查决策事项31件、规范性文件5件: the verb before the first of a row of counted things reaches over the others. */
    private Match matchInRow(Candidate candidate) {
        int start = text.clauses().clauseStart(candidate.numeral().start());
        int first = start;
        while (first > 0 && text.text().charAt(first - 1) == '、') {
            first = text.clauses().clauseStart(first - 1);
        }
        if (first == start || candidate.lead().text().isEmpty()) {
            return null;
        }
        String verb = book.verb(text.text().substring(first, start));
        return verb.isEmpty() || !book.verb(candidate.lead().text()).isEmpty()
                ? null
                : match(new Candidate(
                        candidate.index(), candidate.numeral(), candidate.lead().behind(verb), candidate.tail()));
    }

    /** 2018年收到复议申请53件,2019年47件; 其中区政府29件: a year or a subject alone takes up the statement before. */
    private Match elliptic(Candidate candidate) {
        Statement last = found.isEmpty() ? null : found.get(found.size() - 1);
        Numeral numeral = candidate.numeral();
        if (last == null
                || last.sentence() != text.clauses().sentenceStart(numeral.start())
                || !last.rule().units().contains(numeral.unit())
                || !surroundings.isOnlyPeriodOrSubject(text, candidate.lead().text(), book)) {
            return null;
        }
        int start = candidate.lead().text().isEmpty()
                ? numeral.start()
                : candidate.lead().place(0);
        return new Match(last.rule(), start, numeral.end(), 0, false);
    }

    /** 办复率、见面率均达100%: the names before the last one have the same value. */
    private void sharedNames(Candidate candidate, Match match, Statement statement) {
        if (!candidate.numeral().isPercent()) {
            return;
        }
        Window lead = candidate.lead();
        int before = indexOf(lead, match.start());
        List<Statement> shared = new ArrayList<>();
        while (before > 0
                && shared.size() < LONGEST_LIST
                && "、和与及".indexOf(lead.text().charAt(before - 1)) >= 0) {
            Candidate name = new Candidate(
                    candidate.index(),
                    candidate.numeral(),
                    lead.upTo(before - 1),
                    candidate.tail().upTo(0));
            Match other = match(name);
            if (other == null) {
                int skipped = lastSeparator(lead.text().substring(0, before - 1));
                if (skipped < 0) {
                    break;
                }
                before = skipped + 1;
                continue;
            }
            Statement twin = statement(other, candidate);
            shared.add(0, twin.with(other.start(), statement.end()));
            before = indexOf(lead, other.start());
        }
        found.addAll(shared);
    }

    private static int indexOf(Window lead, int place) {
        for (int i = 0; i < lead.text().length(); i++) {
            if (lead.place(i) >= place) {
                return i;
            }
        }
        return -1;
    }

    private static int lastSeparator(String lead) {
        return Math.max(
                Math.max(lead.lastIndexOf('、'), lead.lastIndexOf('和')),
                Math.max(lead.lastIndexOf('与'), lead.lastIndexOf('及')));
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
        Match match = excluded ? null : match(next);
        Statement current = match == null ? null : statement(match, next);
        if (current != null) {
            if (former.period() != null) {
                found.add(former(current, index, match.start(), former.period()));
            }
            found.add(current);
        }
        return former.successor() + 1;
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

    private Match match(Candidate candidate) {
        return match(candidate, text.topic(candidate.numeral().start(), topics));
    }

    private Match match(Candidate candidate, String topic) {
        int place = candidate.numeral().start();
        String sentence = text.text().substring(text.clauses().sentenceStart(place), place);
        return rules.match(
                candidate.lead(), candidate.tail(), candidate.numeral(), topic, sentence + text.heading(place));
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

    /** Whether the number only breaks down one that the sentence gave before, by kind and not by year or subject. */
    private boolean isPartOfEarlier(Statement statement, Match match, Candidate candidate) {
        String so =
                text.text().substring(statement.sentence(), statement.numeral().start());
        int among = so.lastIndexOf(AMONG);
        Subject own = surroundings.ownSubject(text, match, candidate.numeral());
        for (Statement earlier : found) {
            if (earlier.sentence() != statement.sentence()) {
                continue;
            }
            if (earlier.code().equals(statement.rule().total())) {
                return true;
            }
            boolean below = among >= 0 && earlier.numeral().start() <= statement.sentence() + among;
            boolean sameThing = earlier.hasSameMeaning(statement)
                    || earlier.code().equals(statement.code())
                            && earlier.period().equals(statement.period())
                            && own == null;
            if (sameThing && (below || !match.explicit())) {
                return true;
            }
        }
        return false;
    }
}
