package org.fazhi.ingest.figures;

import java.util.List;
import java.util.regex.Pattern;

/** Finds the indicator that a number counts: of all rules that fit, the one whose cue names most. */
final class RuleMatcher {
    /** A cue that names the thing itself counts a little more than one that leans on the topic. */
    private static final int EXPLICIT = 2;

    private static final Pattern COUNTED = Pattern.compile("(?:案件|申请|诉讼|人次|数|文件|信息)(?:共|共计|为|达|达到)?$");
    private static final Pattern MIXED =
            Pattern.compile("(?:案件|复议|诉讼|应诉|处罚|检查|许可|强制|纠纷|建议|提案|文件|合同|协议|决策|调解|仲裁|信访|公证|援助)(?:[、和与及]|以及)$");

    private final RuleBook rules;

    RuleMatcher(RuleBook rules) {
        this.rules = rules;
    }

    /**
     * The best match, or null.
     *
     * @param lead the clause up to the number
     * @param tail the clause after it
     * @param numeral the number
     * @param topic of the passage; null when nothing tells
     * @param sentence up to the number, with {n} in its place, and a few characters after it
     * @param heading above it
     */
    Match match(Window lead, Window tail, Numeral numeral, String topic, String sentence, String heading) {
        Match best = null;
        if (numeral.unit().isEmpty() && !mayLackUnit(numeral, lead.text(), tail.text())) {
            return null;
        }
        Traces[] traces = {new Traces(lead.text()), new Traces(tail.text())};
        String clause = lead.text() + "{n}" + tail.text();
        for (IndicatorRule rule : rules.counting(numeral.unit())) {
            Match match = first(rule.says(), rule, lead, tail, numeral, traces, true);
            if (match == null && topic != null && rule.topics().contains(topic)) {
                match = first(rule.continues(), rule, lead, tail, numeral, traces, false);
            }
            if (match != null
                    && (best == null || match.weight() > best.weight())
                    && holds(rule, clause, sentence, heading)
                    && !isMixed(match, lead, numeral)) {
                best = match;
            }
        }
        return best;
    }

    /** A zero needs no unit; another number may have lost it at the end of a clause, behind a thing that is counted. */
    private static boolean mayLackUnit(Numeral numeral, String lead, String tail) {
        return numeral.value().signum() == 0
                || tail.isEmpty() && COUNTED.matcher(lead).find();
    }

    /** 行政复议、行政诉讼案件62件 counts two things in one number, which belongs to neither. */
    private static boolean isMixed(Match match, Window lead, Numeral numeral) {
        if (numeral.isPercent()) {
            return false;
        }
        int start = 0;
        while (start < lead.text().length() && lead.place(start) < match.start()) {
            start++;
        }
        return MIXED.matcher(lead.text().substring(0, start)).find();
    }

    private static boolean holds(IndicatorRule rule, String clause, String sentence, String heading) {
        if (rule.not() != null && rule.not().matcher(clause).find()) {
            return false;
        }
        if (rule.unless() != null && rule.unless().matcher(sentence).find()) {
            return false;
        }
        return rule.needs() == null
                || rule.needs().matcher(clause).find()
                || rule.needs().matcher(sentence).find()
                || rule.needs().matcher(heading).find();
    }

    private static Match first(
            List<Cue> cues,
            IndicatorRule rule,
            Window lead,
            Window tail,
            Numeral numeral,
            Traces[] traces,
            boolean explicit) {
        Match best = null;
        for (Cue cue : cues) {
            Cue.Hit hit = cue.find(lead.text(), tail.text(), traces[0], traces[1]);
            if (hit == null) {
                continue;
            }
            int weight = hit.weight() + (explicit ? EXPLICIT : 0);
            if (best == null || weight > best.weight()) {
                int start = hit.leadStart() >= lead.text().length() ? numeral.start() : lead.place(hit.leadStart());
                int end = hit.tailEnd() == 0 ? numeral.end() : tail.placeAfter(hit.tailEnd());
                best = new Match(rule, Math.min(start, numeral.start()), end, weight, explicit);
            }
        }
        return best;
    }
}
