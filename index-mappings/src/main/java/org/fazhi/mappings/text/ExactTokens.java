package org.fazhi.mappings.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A text as the exact fields hold it: folded, one token a character or {@link CommonPairs common pair}, separated by blanks for the engine's
 * whitespace analyzer. A phrase of these tokens is found exactly where the literal text stands. Overlapping dictionary words
 * cannot promise that: they take positions of their own. Blanks and line ends are tokens too, so that a phrase does not match
 * across them.
 */
public final class ExactTokens {
    private static final char BLANK = '\u2423';
    private static final char LINE_END = '\u2424';
    /** A control character, which no query may hold. */
    private static final String BOUNDARY = "\u0003";

    private static final CommonPairs PAIRS = CommonPairs.load();

    private ExactTokens() {}

    /** The tokens of a whole text, each followed by a blank. */
    public static String of(String text) {
        char[] units = visible(text);
        char[] tokens = new char[units.length * 2];
        int length = 0;
        for (int at = 0; at < units.length; at++) {
            tokens[length++] = units[at];
            if (isTogether(units, at)) {
                tokens[length++] = units[++at];
            }
            tokens[length++] = ' ';
        }
        return new String(tokens, 0, length);
    }

    /** The tokens of two texts in one field; no phrase reaches from the end of the first into the second. */
    public static String of(String first, String second) {
        return of(first) + of(BOUNDARY) + of(second);
    }

    /**
     * The tokens of a piece of text, wherever it may stand: at each position those that can hold it, the piece's own first. Only
     * the first and the last position can have several, since the piece may begin or end inside a pair.
     */
    public static List<List<String>> phrase(String piece) {
        char[] units = visible(piece);
        List<List<String>> positions = new ArrayList<>();
        for (int at = 0; at < units.length; ) {
            int end = at + (isTogether(units, at) ? 2 : 1);
            List<String> tokens = new ArrayList<>(List.of(new String(units, at, end - at)));
            if (at == 0) {
                char second = units[0];
                PAIRS.firstsOf(second).chars().forEach(first -> tokens.add((char) first + "" + second));
            }
            if (end == units.length && end == at + 1) {
                char first = units[at];
                PAIRS.secondsOf(first).chars().forEach(second -> tokens.add(first + "" + (char) second));
            }
            positions.add(List.copyOf(tokens));
            at = end;
        }
        return positions;
    }

    /** Whether the unit and the next one are one token. */
    private static boolean isTogether(char[] units, int at) {
        return at + 1 < units.length
                && (PAIRS.joined(units[at], units[at + 1]) || Character.isSurrogatePair(units[at], units[at + 1]));
    }

    private static char[] visible(String text) {
        char[] units = text.toCharArray();
        for (int i = 0; i < units.length; i++) {
            char folded = Folding.fold(units[i]);
            units[i] = folded == ' ' ? BLANK : folded == '\n' ? LINE_END : folded;
        }
        return units;
    }
}
