package org.fazhi.ingest.figures;

import java.util.List;
import java.util.regex.Pattern;
import org.fazhi.ingest.normalise.Level;

/** Reads period and subject of a figure from its clause, else its sentence, else the statement before it, else the default. */
final class Surroundings {
    private static final String AMONG = "其中";
    /** How many figures back one of the same topic is looked for. */
    private static final int FARTHEST_OF_TOPIC = 100;

    private static final Pattern WHOLE_BEFORE = Pattern.compile("^(?:其中|包括|含)[,:]?");
    private static final Pattern JOINERS = Pattern.compile("^[、和与及]+$");

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
        ReportText.Sentence sentence = text.sentence(place, periods);
        PeriodReader.Mention last = null;
        for (PeriodReader.Mention mention : sentence.periods()) {
            if (sentence.window().placeAfter(mention.end()) > place) {
                break;
            }
            last = mention.compared() ? last : mention;
        }
        return last;
    }

    Period period(ReportText text, Match match, Numeral numeral, List<Statement> before) {
        Period stated = statedPeriod(text, numeral.start());
        if (stated != null) {
            return stated;
        }
        int sentence = text.clauses().sentenceStart(numeral.start());
        for (int i = before.size() - 1; i >= 0 && before.get(i).sentence() == sentence; i--) {
            Statement earlier = before.get(i);
            // A bracketed remark (上年9件) speaks of its own year alone.
            boolean aside = text.clauses().isInBrackets(earlier.numeral().start())
                    && !text.clauses().isInBrackets(numeral.start());
            if (!earlier.former() && !aside) {
                return earlier.period();
            }
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
        Statement last = lastOfTopic(text, match, numeral.start(), before);
        if (last != null && numeral.isPercent() && isChain(text, match, numeral, last)) {
            return last.subject();
        }
        Subject stated = statedSubject(text, match, numeral, before);
        stated = stated == null ? headingSubject(text, match.rule(), numeral.start()) : stated;
        if (stated != null) {
            return stated;
        }
        boolean leans = last != null
                && (!match.explicit() || last.code().equals(match.rule().code()) || last.subject() == Subject.WHOLE);
        return leans ? last.subject() : match.rule().subject();
    }

    /** 其中市政府受理415件,审结398件,纠错率11.3%: the rate of a topic goes on from a count that itself went on from another. */
    private boolean isChain(ReportText text, Match match, Numeral numeral, Statement last) {
        return last.sentence() == text.clauses().sentenceStart(numeral.start())
                && !last.numeral().isPercent()
                && last.rule().sharesTopic(match.rule())
                && !namesItsSubject(text, last)
                && ownSubject(text, match, numeral) == null;
    }

    /** (二)市直部门应诉情况: the subject that a heading names, when it is about somebody's state of things or nothing else. */
    private Subject headingSubject(ReportText text, IndicatorRule rule, int place) {
        String heading = text.heading(place);
        Subject named = heading.isEmpty() ? null : subjects.resolveBeginning(heading, text, rule);
        boolean whose = named != null
                && (heading.endsWith("情况") || subjects.without(heading, text).length() <= 1);
        return whose ? named : null;
    }

    /** Whose figure it is when the text names nobody. */
    Subject byDefault(ReportText text, IndicatorRule rule) {
        return text.report().level() == Level.DEPARTMENT ? Subject.DEPARTMENTS : rule.subject();
    }

    /**
     * The subject that the number's clause names, else the one that begins an earlier clause of the sentence; null when none
     * does. A session of the government is the subject of its own clause only.
     */
    Subject statedSubject(ReportText text, Match match, Numeral numeral, List<Statement> before) {
        ReportText.StatedSubject last = text.lastStated();
        if (last != null && last.answers(match, numeral, before.size())) {
            return last.subject();
        }
        Subject stated = readStatedSubject(text, match, numeral, before);
        text.keep(new ReportText.StatedSubject(match, numeral, before.size(), stated));
        return stated;
    }

    private Subject readStatedSubject(ReportText text, Match match, Numeral numeral, List<Statement> before) {
        Clauses clauses = text.clauses();
        Subject own = ownSubject(text, match, numeral);
        int sentence = clauses.sentenceStart(numeral.start());
        int start = clauses.clauseStart(numeral.start());
        while (own == null && start > sentence) {
            int end = start - 1;
            start = Math.max(sentence, clauses.clauseStart(end));
            String clause = clauses.window(start, end).text();
            boolean part = isAmong(text, start, end) && !countsIn(match.rule(), start, end, text)
                    || isClosedPart(text, start, numeral.start());
            boolean sameMatter = !part && statesOfTheKind(match.rule(), numeral, start, end, before);
            own = part ? null : subjects.resolveBeginning(clause, text, match.rule());
            own = own == null && sameMatter ? subjects.resolveActing(clause, text, match.rule()) : own;
        }
        return own;
    }

    /** 带动全区行政机关负责人出庭136次,出庭率99%: whether a clause states a figure of the same kind, whose subject then holds. */
    private static boolean statesOfTheKind(
            IndicatorRule rule, Numeral numeral, int from, int to, List<Statement> before) {
        for (int i = before.size() - 1; i >= 0 && before.get(i).numeral().start() >= from; i--) {
            IndicatorRule other = before.get(i).rule();
            boolean related = numeral.isPercent() ? kind(other).equals(kind(rule)) : other.sharesTopic(rule);
            if (related && before.get(i).numeral().start() < to) {
                return true;
            }
        }
        return false;
    }

    private static String kind(IndicatorRule rule) {
        return rule.code().substring(0, rule.code().indexOf('.'));
    }

    /** Whether a clause, or one before it up to a semicolon, begins with 其中. */
    private static boolean isAmong(ReportText text, int start, int end) {
        return text.clauses().among(text.clauses().partStart(start), end - AMONG.length()) >= 0;
    }

    /** 其中村级15个,调解员86人: whose the 15 are says nothing of what is counted in another unit. */
    private static boolean countsIn(IndicatorRule rule, int from, int to, ReportText text) {
        for (Numeral numeral : text.numeralsWithin(from, to)) {
            if (rule.units().contains(numeral.unit())) {
                return true;
            }
        }
        return false;
    }

    /** The subject that the number's own clause names; null when it names none. */
    Subject ownSubject(ReportText text, Match match, Numeral numeral) {
        return ownSubject(text, match.rule(), numeral, match.end());
    }

    /** Whether a statement's own clause names whose it is. */
    boolean namesItsSubject(ReportText text, Statement statement) {
        return ownSubject(text, statement.rule(), statement.numeral(), statement.end()) != null;
    }

    private Subject ownSubject(ReportText text, IndicatorRule rule, Numeral numeral, int end) {
        int start = text.clauses().clauseStart(numeral.start());
        return subjects.resolve(
                text.clauses().window(start, Math.max(end, numeral.end())).text(), text, rule);
    }

    /** Whether a lead names nothing but a year or a subject, besides 其中 and fillers. */
    boolean isOnlyPeriodOrSubject(ReportText text, String lead, RuleBook book) {
        String rest = WHOLE_BEFORE.matcher(lead).replaceFirst("");
        String without = rest;
        for (PeriodReader.Mention mention : periods.mentions(rest, year(text))) {
            without = without.replace(rest.substring(mention.start(), mention.end()), "");
        }
        without = JOINERS.matcher(subjects.without(without, text)).replaceAll("");
        return without.length() < rest.length() && book.isOnlyFillers(without);
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

    /** 其中市政府98件,县政府138件;结案218件: what stands behind 其中 says nothing of what follows the next ; or sentence. */
    private static boolean isClosedPart(ReportText text, int place, int later) {
        Clauses clauses = text.clauses();
        boolean part = clauses.among(clauses.partStart(place), place) >= 0;
        boolean closed = clauses.partEnd(place) < later;
        return part && closed;
    }

    private static Statement lastOfTopic(ReportText text, Match match, int place, List<Statement> before) {
        int paragraph = text.clauses().paragraphStart(place);
        int farthest = Math.max(0, before.size() - FARTHEST_OF_TOPIC);
        for (int i = before.size() - 1; i >= farthest && before.get(i).start() >= paragraph; i--) {
            Statement statement = before.get(i);
            if (statement.former() || isClosedPart(text, statement.numeral().start(), place)) {
                continue;
            }
            if (statement.code().equals(match.rule().code()) || statement.rule().sharesTopic(match.rule())) {
                return statement;
            }
        }
        return null;
    }
}
