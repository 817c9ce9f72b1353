package org.fazhi.ingest.figures;

import java.util.BitSet;

/**
 * Which characters and pairs of characters a text has: a filter that tells quickly and surely that a word is missing, and now
 * and then holds one for present that is not.
 */
final class Traces {
    private static final int SIZE = 1 << 11;

    private final BitSet bits = new BitSet(SIZE);

    Traces(String text) {
        for (int i = 0; i < text.length(); i++) {
            bits.set(single(text.charAt(i)));
            if (i > 0) {
                bits.set(pair(text.charAt(i - 1), text.charAt(i)));
            }
        }
    }

    /** Whether the text may hold one of the words whose traces these are; an empty list asks for nothing. */
    boolean mayHaveAny(int[] traces) {
        for (int trace : traces) {
            if (bits.get(trace)) {
                return true;
            }
        }
        return traces.length == 0;
    }

    /** The trace of a word: that of its first two characters, or of its only one. */
    static int of(String word) {
        return word.length() == 1 ? single(word.charAt(0)) : pair(word.charAt(0), word.charAt(1));
    }

    private static int single(char c) {
        return (c * 31 + 7) & (SIZE - 1);
    }

    private static int pair(char first, char second) {
        return (first * 131 + second * 17 + 5) & (SIZE - 1);
    }
}
