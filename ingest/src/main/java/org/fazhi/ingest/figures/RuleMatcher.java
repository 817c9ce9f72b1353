package org.fazhi.ingest.figures;

import java.util.List;

/** Finds the indicator that a number counts: of all rules that fit, the one whose cue names most. */
final class RuleMatcher {
    /** A cue that names the thing itself counts a little more than one that leans on the topic. */
    private static final int EXPLICIT = 2;

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
     * @param around the sentence so far and its heading, for the rules that need a word from there
     */
    Match match(Window lead, Window tail, Numeral numeral, String topic, String around) {
        Match best = null;
        String clause = lead.text() + "{n}" + tail.text();
        for (IndicatorRule rule : rules.counting(numeral.unit())) {
            Match match = first(rule.says(), rule, lead, tail, numeral, true);
            if (match == null && topic != null && rule.topics().contains(topic)) {
                match = first(rule.continues(), rule, lead, tail, numeral, false);
            }
            if (match != null && (best == null || match.weight() > best.weight()) && holds(rule, clause, around)) {
                best = match;
            }
        }
        return best;
    }

    private static boolean holds(IndicatorRule rule, String clause, String around) {
        if (rule.not() != null && rule.not().matcher(clause).find()) {
            return false;
        }
        return rule.needs() == null
                || rule.needs().matcher(clause).find()
                || rule.needs().matcher(around).find();
    }

    private static Match first(
            List<Cue> cues, IndicatorRule rule, Window lead, Window tail, Numeral numeral, boolean explicit) {
        Match best = null;
        for (Cue cue : cues) {
            Cue.Hit hit = cue.find(lead.text(), tail.text());
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
