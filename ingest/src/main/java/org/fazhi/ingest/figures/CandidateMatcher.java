package org.fazhi.ingest.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds what a number of one report counts: by its clause, by the verb of its row, or as a value more of the statement before. */
final class CandidateMatcher {
    private static final int LONGEST_LIST = 6;
    /** Nothing but the name of a counted thing. */
    private static final Pattern NOUN =
            Pattern.compile("[一-鿿]{0,8}(?:文件|案件|规章|合同|协议|议案|建议|提案|资料|事项|申请|案卷|法规|草案|培训班?|讲座|活动|纠纷)");

    private static final String SEPARATORS = "、和与及";

    /** A match together with the names that were read for it. */
    record Found(Match match, Candidate named) {}

    private final ReportText text;
    private final RuleBook book;
    private final RuleMatcher rules;
    private final TopicTrail.Cues topics;
    private final Surroundings surroundings;
    private final Candidates candidates;

    CandidateMatcher(
            ReportText text, RuleBook book, TopicTrail.Cues topics, Candidates candidates, Surroundings surroundings) {
        this.text = text;
        this.book = book;
        this.topics = topics;
        this.surroundings = surroundings;
        this.candidates = candidates;
        rules = new RuleMatcher(book);
    }

    Match match(Candidate candidate) {
        return match(candidate, text.topic(candidate.numeral().start(), topics));
    }

    Match match(Candidate candidate, String topic) {
        return rules.match(candidate, topic, new Setting(text, candidate.numeral()));
    }

    /** The match of a number after the statements found before it; null when it counts nothing known. */
    Found find(Candidate candidate, List<Statement> before) {
        Statement last = before.isEmpty() ? null : before.get(before.size() - 1);
        Match match = inRow(candidate);
        match = match == null ? match(candidate) : match;
        match = match == null ? headed(candidate) : match;
        match = match == null ? carriedOn(candidate, last) : match;
        Candidate named = candidate;
        // A rate that no indicator knows (见面率) may share its value with names before it.
        while (match == null && candidate.numeral().isPercent() && lastSeparator(named) > 0) {
            Window shorter = named.lead().upTo(lastSeparator(named));
            named = alone(candidate, shorter);
            match = shorter.text().endsWith("率") ? match(named) : null;
        }
        match = match == null ? elliptic(candidate, before) : match;
        match = match == null ? afterUnread(candidate, last) : match;
        return match == null ? null : new Found(match, named);
    }

    /** 办复率、见面率均达100%: the matches of the names before the one that was found, in their order. */
    List<Match> sharing(Found found) {
        List<Match> sharing = new ArrayList<>();
        Candidate candidate = found.named();
        if (!candidate.numeral().isPercent()) {
            return sharing;
        }
        Window lead = candidate.lead();
        int before = indexOf(lead, found.match().start());
        while (before > 1
                && sharing.size() < LONGEST_LIST
                && SEPARATORS.indexOf(lead.text().charAt(before - 1)) >= 0) {
            Candidate name = alone(candidate, lead.upTo(before - 1));
            Match match = match(name);
            if (match == null) {
                before = lastSeparator(name) + 1;
            } else {
                sharing.add(0, match);
                before = indexOf(lead, match.start());
            }
        }
        return sharing;
    }

    /** 审查决策事项31件、规范性文件5件: the verb before the first of a row of counted things reaches over the others. */
    private Match inRow(Candidate candidate) {
        int start = text.clauses().clauseStart(candidate.numeral().start());
        int first = start;
        int sentence = text.clauses().sentenceStart(start);
        String lead = candidate.lead().text();
        while (first > sentence && isRowBreak(first - 1, lead)) {
            first = text.clauses().clauseStart(first - 1);
        }
        if (first == start || lead.isEmpty()) {
            return null;
        }
        String verb = book.verb(text.text().substring(first, start));
        boolean reaches = !verb.isEmpty() && book.verb(lead).isEmpty();
        return reaches
                ? match(new Candidate(
                        candidate.index(), candidate.numeral(), candidate.lead().behind(verb), candidate.tail()))
                : null;
    }

    /** A row goes on behind 、, and behind a comma when nothing but a noun follows: 制定规章2件,规范性文件58件. */
    private boolean isRowBreak(int place, String lead) {
        char c = text.text().charAt(place);
        return c == '、'
                || c == ','
                        && text.clauses().isCounted(place)
                        && NOUN.matcher(lead).matches();
    }

    /** 2018年收到复议申请53件,2019年47件; 其中区政府29件: a year or a subject alone takes up the statement before. */
    private Match elliptic(Candidate candidate, List<Statement> before) {
        Numeral numeral = candidate.numeral();
        Statement last = takenUp(numeral, before);
        if (last == null
                || !surroundings.isOnlyPeriodOrSubject(text, candidate.lead().text(), book)) {
            return null;
        }
        int start = candidate.lead().text().isEmpty()
                ? numeral.start()
                : candidate.lead().place(0);
        return new Match(last.rule(), start, numeral.end(), 0, false);
    }

    /**
     * The statement that a number with nothing but a subject or a year takes up: the last of its sentence, and behind a
     * semicolon the first of the part before it (一审案件826件,败诉64件;其中市政府61件).
     */
    private Statement takenUp(Numeral numeral, List<Statement> before) {
        int sentence = text.clauses().sentenceStart(numeral.start());
        Statement taken = null;
        int from = sentence;
        for (int i = before.size() - 1; i >= 0 && before.get(i).sentence() == sentence; i--) {
            Statement statement = before.get(i);
            if (taken == null) {
                int part = text.clauses().partStart(statement.numeral().start());
                boolean resumes = text.clauses().partStart(numeral.start()) > part;
                from = resumes ? part : Integer.MAX_VALUE;
            } else if (statement.numeral().start() < from) {
                break;
            }
            if (statement.rule().units().contains(numeral.unit())) {
                taken = statement;
            } else if (taken == null && from == Integer.MAX_VALUE) {
                return null;
            }
        }
        return taken;
    }

    /** 出庭应诉率:区政府100%,区直部门96.7%: the words before the colon name what the subjects' values are of. */
    private Match headed(Candidate candidate) {
        Clauses clauses = text.clauses();
        int start = clauses.clauseStart(candidate.numeral().start());
        boolean colon = start > 0 && text.text().charAt(start - 1) == ':';
        if (!colon || !surroundings.isOnlyPeriodOrSubject(text, candidate.lead().text(), book)) {
            return null;
        }
        Window head = clauses.window(clauses.clauseStart(start - 1), start - 1);
        return match(new Candidate(candidate.index(), candidate.numeral(), head, candidate.tail()));
    }

    /** 办理环评审批812件,办结率100%: what was counted before sets the topic, unless a cue of another topic follows it. */
    private Match carriedOn(Candidate candidate, Statement last) {
        int place = candidate.numeral().start();
        if (last == null
                || last.sentence() != text.clauses().sentenceStart(place)
                || text.topicBetween(last.numeral().end(), place) != null) {
            return null;
        }
        String tried = text.topic(place, topics);
        for (String topic : last.rule().topics()) {
            Match match = topic.equals(tried) ? null : match(candidate, topic);
            if (match != null) {
                return match;
            }
        }
        return null;
    }

    /** 全国为50%,我县达到95.7%: the same of a number before that is itself no figure of this report. */
    private Match afterUnread(Candidate candidate, Statement last) {
        int index = candidate.index() - 1;
        int sentence = text.clauses().sentenceStart(candidate.numeral().start());
        while (index >= 0
                && text.numerals().get(index).start() >= sentence
                && text.numerals().get(index).unit().equals("年")) {
            index--;
        }
        if (index < 0
                || text.numerals().get(index).start() < sentence
                || last != null && last.sentence() == sentence
                || !text.numerals().get(index).unit().equals(candidate.numeral().unit())) {
            return null;
        }
        Candidate before = candidates.at(index, text.numerals().get(index).start());
        String lead = candidate.lead().text();
        String verb = book.verb(lead);
        boolean sameVerb = !verb.isEmpty() && before.lead().text().contains(verb);
        String rest = sameVerb ? lead.replace(verb, "") : lead;
        Match earlier = surroundings.isOnlyPeriodOrSubject(text, rest, book) ? match(before) : null;
        int start =
                lead.isEmpty() ? candidate.numeral().start() : candidate.lead().place(0);
        return earlier == null
                ? null
                : new Match(earlier.rule(), start, candidate.numeral().end(), 0, false);
    }

    private static Candidate alone(Candidate candidate, Window lead) {
        return new Candidate(
                candidate.index(), candidate.numeral(), lead, candidate.tail().upTo(0));
    }

    private static int indexOf(Window lead, int place) {
        for (int i = 0; i < lead.text().length(); i++) {
            if (lead.place(i) >= place) {
                return i;
            }
        }
        return -1;
    }

    private static int lastSeparator(Candidate candidate) {
        int last = -1;
        for (int i = 0; i < SEPARATORS.length(); i++) {
            last = Math.max(last, candidate.lead().text().lastIndexOf(SEPARATORS.charAt(i)));
        }
        return last;
    }
}
