package org.fazhi.ingest.figures;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The cues of all rules, numbered, so arranged that a number's clause is asked only for those that it can hold: a cue is kept
 * under the characters that its words before the number end with; where a gap stands there, under words that it needs behind
 * the number, or else before it.
 */
final class CueIndex {
    /** The cues of one rule: a stretch of the numbers from {@code first} to before {@code end}. */
    record Cues(CueIndex index, int first, int end) {
        Cue get(int number) {
            return index.cues.get(number);
        }
    }

    private final List<Cue> cues = new ArrayList<>();
    private final Map<Character, BitSet> byEnding = new HashMap<>();
    private final BitSet[] byTailWord = new BitSet[Traces.SIZE];
    private final BitSet[] byLeadWord = new BitSet[Traces.SIZE];
    /** Cues that must always be tried. */
    private final BitSet others = new BitSet();

    Cues add(List<Cue> added) {
        int first = cues.size();
        for (Cue cue : added) {
            arrange(cue, cues.size());
            cues.add(cue);
        }
        return new Cues(this, first, cues.size());
    }

    private void arrange(Cue cue, int number) {
        if (cue.endings() != null) {
            cue.endings().chars().forEach(c -> byEnding.computeIfAbsent((char) c, key -> new BitSet())
                    .set(number));
        } else if (cue.tailWords().length > 0) {
            arrange(cue.tailWords()[0], byTailWord, number);
        } else if (cue.leadWords().length > 0) {
            arrange(cue.leadWords()[0], byLeadWord, number);
        } else {
            others.set(number);
        }
    }

    private static void arrange(int[] traces, BitSet[] byWord, int number) {
        for (int trace : traces) {
            byWord[trace] = byWord[trace] == null ? new BitSet() : byWord[trace];
            byWord[trace].set(number);
        }
    }

    /**
     * The numbers of the cues that are worth trying; all others surely do not fit.
     *
     * @param places those from which nothing but fillers leads to the end of the lead
     */
    BitSet mayFit(int[] places, Window lead, Window tail) {
        BitSet found = new BitSet(cues.size());
        found.or(others);
        for (int place : places) {
            BitSet ending =
                    place == 0 ? null : byEnding.get(lead.text().charAt(place - 1));
            if (ending != null) {
                found.or(ending);
            }
        }
        lead.traces().forEach(trace -> add(byLeadWord[trace], found));
        tail.traces().forEach(trace -> add(byTailWord[trace], found));
        return found;
    }

    private static void add(BitSet some, BitSet found) {
        if (some != null) {
            found.or(some);
        }
    }
}
