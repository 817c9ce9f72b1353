package org.fazhi.ingest.figures;

import java.util.BitSet;

/** Finds the indicator that a number counts: of all rules that fit, the one whose cue names most. */
final class RuleMatcher {
    /** A cue that names the thing itself counts a little more than one that leans on the topic. */
    private static final int EXPLICIT = 2;

    private static final EndPattern COUNTED = new EndPattern("(?:案件|申请|诉讼|人次|数|文件|信息)(?:共|共计|为|达|达到)?$");
    private static final EndPattern MIXED =
            new EndPattern("(?:案件|复议|诉讼|应诉|处罚|检查|许可|强制|纠纷|建议|提案|文件|合同|协议|决策|调解|仲裁|信访|公证|援助)(?:[、和与及]|以及)$");

    private final RuleBook rules;

    RuleMatcher(RuleBook rules) {
        this.rules = rules;
    }

    /**
     * The best match, or null.
     *
     * @param topic of the setting; null when nothing tells
     */
    Match match(Candidate candidate, String topic, Setting setting) {
        Window lead = candidate.lead();
        Window tail = candidate.tail();
        Numeral numeral = candidate.numeral();
        if (numeral.unit().isEmpty() && !mayLackUnit(numeral, lead.text(), tail.text())) {
            return null;
        }
        BitSet cues = rules.cues().mayFit(lead, tail, rules.fillers());
        Match best = null;
        for (IndicatorRule rule : rules.counting(numeral.unit())) {
            Match match = best(rule, rule.says(), candidate, cues, true);
            if (match == null && topic != null && rule.topics().contains(topic)) {
                match = best(rule, rule.continues(), candidate, cues, false);
            }
            if (match != null
                    && (best == null || match.weight() > best.weight())
                    && holds(rule, lead, tail, setting)
                    && !isMixed(match, lead, numeral)) {
                best = match;
            }
        }
        return best;
    }

    /** A zero needs no unit; another number may have lost it at the end of a clause, behind a thing that is counted. */
    private static boolean mayLackUnit(Numeral numeral, String lead, String tail) {
        return numeral.value().signum() == 0 || tail.isEmpty() && COUNTED.ends(lead);
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
        return MIXED.ends(lead.text().substring(0, start));
    }

    private static boolean holds(IndicatorRule rule, Window lead, Window tail, Setting setting) {
        String clause = lead.text() + Setting.NUMBER + tail.text();
        if (rule.not() != null && rule.not().anyIn(clause)) {
            return false;
        }
        if (rule.unless() != null && rule.unless().anyIn(setting.sentence())) {
            return false;
        }
        return rule.needs() == null
                || rule.needs().anyIn(clause)
                || rule.needs().anyIn(setting.sentence())
                || rule.needs().anyIn(setting.heading());
    }

    /** @param mayFit numbers of the cues that are worth trying */
    private Match best(IndicatorRule rule, CueIndex.Cues cues, Candidate candidate, BitSet mayFit, boolean explicit) {
        Match best = null;
        boolean filled = candidate.lead().placesBeforeFillers(rules.fillers()).length > 1;
        int number = mayFit.nextSetBit(cues.first());
        while (number >= 0 && number < cues.end()) {
            Cue.Hit hit = cues.get(number).find(candidate.lead(), candidate.tail(), filled);
            int weight = hit == null ? 0 : hit.weight() + (explicit ? EXPLICIT : 0);
            if (hit != null && (best == null || weight > best.weight())) {
                best = match(rule, hit, candidate, weight, explicit);
            }
            number = mayFit.nextSetBit(number + 1);
        }
        return best;
    }

    private static Match match(IndicatorRule rule, Cue.Hit hit, Candidate candidate, int weight, boolean explicit) {
        Window lead = candidate.lead();
        Numeral numeral = candidate.numeral();
        int start = hit.leadStart() >= lead.text().length() ? numeral.start() : lead.place(hit.leadStart());
        int end = hit.tailEnd() == 0 ? numeral.end() : candidate.tail().placeAfter(hit.tailEnd());
        return new Match(rule, Math.min(start, numeral.start()), end, weight, explicit);
    }
}
