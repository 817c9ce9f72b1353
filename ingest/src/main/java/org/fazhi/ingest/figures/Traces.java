package org.fazhi.ingest.figures;

import java.util.function.IntConsumer;

/**
 * Which characters and pairs of characters a text has: a filter that tells quickly and surely that a word is missing, and now
 * and then holds one for present that is not.
 */
final class Traces {
    /** There are as many different traces. */
    static final int SIZE = 1 << 11;

    private final long[] bits = new long[SIZE / Long.SIZE];

    Traces(String text) {
        char before = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            set(single(c));
            if (i > 0) {
                set(pair(before, c));
            }
            before = c;
        }
    }

    void set(int trace) {
        bits[trace / Long.SIZE] |= 1L << trace;
    }

    /** Hands over each trace that the text has and that is among some others. */
    void forEachOf(Traces some, IntConsumer user) {
        for (int i = 0; i < bits.length; i++) {
            for (long rest = bits[i] & some.bits[i]; rest != 0; rest &= rest - 1) {
                user.accept(i * Long.SIZE + Long.numberOfTrailingZeros(rest));
            }
        }
    }

    /** Whether the text may hold the words of all parts, of each part one; no part asks for nothing. */
    boolean mayHaveAll(int[][] parts) {
        for (int[] words : parts) {
            if (!mayHaveAny(words)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the text may hold one of the words whose traces these are. */
    private boolean mayHaveAny(int[] traces) {
        for (int trace : traces) {
            if ((bits[trace / Long.SIZE] & 1L << trace) != 0) {
                return true;
            }
        }
        return false;
    }

    /** The trace of a word: that of its first two characters, or of its only one. */
    static int of(String word) {
        return word.length() == 1 ? single(word.charAt(0)) : pair(word.charAt(0), word.charAt(1));
    }

    static int single(char c) {
        return (c * 31 + 7) & (SIZE - 1);
    }

    static int pair(char first, char second) {
        return (first * 131 + second * 17 + 5) & (SIZE - 1);
    }
}
