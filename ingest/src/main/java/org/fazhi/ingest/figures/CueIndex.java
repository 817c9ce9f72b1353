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

    /** The cues that need certain words, by the traces of these. */
    private static final class ByWord {
        private final BitSet[] cues = new BitSet[Traces.SIZE];
        private final Traces known = new Traces("");

        void add(int[] words, int number) {
            for (int trace : words) {
                cues[trace] = cues[trace] == null ? new BitSet() : cues[trace];
                cues[trace].set(number);
                known.set(trace);
            }
        }

        void addTo(BitSet found, Traces text) {
            text.forEachOf(known, trace -> found.or(cues[trace]));
        }
    }

    private final List<Cue> cues = new ArrayList<>();
    private final Map<Character, BitSet> byEnding = new HashMap<>();
    private final ByWord byTailWord = new ByWord();
    private final ByWord byLeadWord = new ByWord();
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
            cue.endings()
                    .chars()
                    .forEach(c -> byEnding.computeIfAbsent((char) c, key -> new BitSet())
                            .set(number));
        } else if (cue.tailWords().length > 0) {
            byTailWord.add(cue.tailWords()[0], number);
        } else if (cue.leadWords().length > 0) {
            byLeadWord.add(cue.leadWords()[0], number);
        } else {
            others.set(number);
        }
    }

    /** The numbers of the cues that are worth trying; all others surely do not fit. */
    BitSet mayFit(Window lead, Window tail, Fillers fillers) {
        BitSet found = new BitSet(cues.size());
        found.or(others);
        for (int place : lead.placesBeforeFillers(fillers)) {
            BitSet ending = place == 0 ? null : byEnding.get(lead.text().charAt(place - 1));
            if (ending != null) {
                found.or(ending);
            }
        }
        byLeadWord.addTo(found, lead.traces());
        byTailWord.addTo(found, tail.traces());
        return found;
    }
}
