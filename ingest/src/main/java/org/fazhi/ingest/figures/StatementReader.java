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
        if (book.counting(numeral.unit()).isEmpty() && !isListStart(index)
                || SILENT.contains(text.part(numeral.start()))) {
            return index + 1;
        }
        FormerValues.Former former = formerValues.read(text, index);
        if (former != null) {
            return readFormer(index, former);
        }
        Candidate candidate = candidate(index, numeral.start());
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

    private boolean isListStart(int index) {
        return text.numerals().get(index).unit().isEmpty()
                && index + 1 < text.numerals().size();
    }

    private void readPlain(Candidate candidate) {
        Match match = match(candidate);
        if (match == null) {
            return;
        }
        Statement statement = statement(match, candidate);
        if (statement == null || isPartOfEarlier(statement, match, candidate)) {
            return;
        }
        sharedNames(candidate, match, statement);
        found.add(statement);
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
                int skipped = lastSeparator(lead.text(), before - 1);
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

    private static int lastSeparator(String lead, int before) {
        int last = -1;
        for (int i = 0; i < before; i++) {
            last = "、和与及".indexOf(lead.charAt(i)) >= 0 ? i : last;
        }
        return last;
    }

    private int readFormer(int index, FormerValues.Former former) {
        Numeral numeral = text.numerals().get(index);
        if (!former.before()) {
            Statement last = found.isEmpty() ? null : found.get(found.size() - 1);
            boolean same = last != null
                    && last.sentence() == text.clauses().sentenceStart(numeral.start())
                    && last.rule().units().contains(numeral.unit())
                    && last.numeral().isPercent() == numeral.isPercent();
            if (same) {
                found.add(new Statement(
                        last.rule(),
                        index,
                        numeral,
                        former.start() + 1,
                        numeral.end(),
                        former.period(),
                        last.subject(),
                        last.sentence(),
                        false));
            }
            return index + 1;
        }
        Candidate next = candidate(index + 1, former.start());
        Match match = exclusions.excludesClause(next.lead().text(), text.report()) ? null : match(next);
        if (match != null) {
            Statement current = statement(match, next);
            if (current != null && former.period() != null) {
                found.add(new Statement(
                        match.rule(),
                        index,
                        numeral,
                        match.start(),
                        numeral.end(),
                        former.period(),
                        current.subject(),
                        current.sentence(),
                        match.explicit()));
            }
            if (current != null) {
                found.add(current);
            }
        }
        return index + 2;
    }

    private Candidate candidate(int index, int leadEnd) {
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
            if (lead.text().isEmpty()) {
                break;
            }
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

    private Match match(Candidate candidate) {
        int place = text.numerals().get(candidate.index()).start();
        String sentence = text.text().substring(text.clauses().sentenceStart(place), place);
        return rules.match(
                candidate.lead(),
                candidate.tail(),
                candidate.numeral(),
                text.topic(place, topics),
                sentence + text.heading(place));
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
                match.explicit());
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
