package org.fazhi.ingest.figures;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * Where the stretches of a text begin, found in one pass, so that asking for the stretch around a place costs the same in a
 * line of a million characters. A stretch longer than a limit ends at the next place where it may be cut.
 */
final class Borders {
    private final int[] starts;
    private final int length;

    private Borders(int[] starts, int length) {
        this.starts = starts;
        this.length = length;
    }

    /**
     * @param ends whether a stretch ends with the character at a place
     * @param limit how long a stretch may grow before it is cut
     * @param cuts whether a stretch that is too long may be cut behind the character at a place
     */
    static Borders of(String text, IntPredicate ends, int limit, IntPredicate cuts) {
        int[] starts = new int[16];
        int count = 1;
        for (int at = 0; at < text.length(); at++) {
            int grown = at - starts[count - 1];
            if (ends.test(at) || grown >= limit && (cuts.test(at) || grown >= 2 * limit)) {
                starts = count == starts.length ? Arrays.copyOf(starts, 2 * count) : starts;
                starts[count++] = at + 1;
            }
        }
        return new Borders(Arrays.copyOf(starts, count), text.length());
    }

    /** Where the stretch around a place begins. */
    int start(int place) {
        return starts[index(place)];
    }

    /** Where the stretch after the one around a place begins; one behind the end of the text when there is none. */
    int nextStart(int place) {
        int next = index(place) + 1;
        return next < starts.length ? starts[next] : length + 1;
    }

    private int index(int place) {
        int found = Arrays.binarySearch(starts, place);
        return found >= 0 ? found : -found - 2;
    }
}
