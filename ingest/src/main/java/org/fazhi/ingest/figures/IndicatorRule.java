package org.fazhi.ingest.figures;

import java.util.Collections;
import java.util.Set;

/**
 * How one indicator is recognised; one entry of rules.yaml.
 *
 * @param code of the indicator
 * @param unit of the indicator in the catalogue
 * @param units accepted after the number
 * @param topics what the text must be about for the cues of {@code continues}
 * @param subject when the text names none
 * @param office whose figure it is when a government's law office acts; null: a department's
 * @param says cues that name the thing themselves
 * @param continues cues that need the topic: 受理26件 after a sentence on reconsideration
 * @param not what rules the clause out; null when nothing does
 * @param needs what the sentence or its heading must contain; null when nothing
 * @param unless what the sentence up to the number and just behind it must not contain; null when nothing
 * @param total code of the total that this figure is a part of; null when none
 */
record IndicatorRule(
        String code,
        String unit,
        Set<String> units,
        Set<String> topics,
        Subject subject,
        Subject office,
        CueIndex.Cues says,
        CueIndex.Cues continues,
        KeyedWords<Boolean> not,
        KeyedWords<Boolean> needs,
        KeyedWords<Boolean> unless,
        String total) {
    boolean sharesTopic(IndicatorRule other) {
        return !Collections.disjoint(topics, other.topics);
    }
}
