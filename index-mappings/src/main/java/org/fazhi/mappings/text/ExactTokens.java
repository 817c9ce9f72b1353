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
        String units = visible(text);
        StringBuilder tokens = new StringBuilder(units.length() * 2);
        for (int at = 0; at < units.length(); ) {
            int end = end(units, at);
            tokens.append(units, at, end).append(' ');
            at = end;
        }
        return tokens.toString();
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
        String units = visible(piece);
        List<List<String>> positions = new ArrayList<>();
        for (int at = 0; at < units.length(); ) {
            int end = end(units, at);
            List<String> tokens = new ArrayList<>(List.of(units.substring(at, end)));
            if (at == 0) {
                char second = units.charAt(0);
                PAIRS.firstsOf(second).chars().forEach(first -> tokens.add((char) first + "" + second));
            }
            if (end == units.length() && end == at + 1) {
                char first = units.charAt(at);
                PAIRS.secondsOf(first).chars().forEach(second -> tokens.add(first + "" + (char) second));
            }
            positions.add(List.copyOf(tokens));
            at = end;
        }
        return positions;
    }

    private static int end(String units, int at) {
        if (at + 1 >= units.length()) {
            return at + 1;
        }
        char unit = units.charAt(at);
        char next = units.charAt(at + 1);
        boolean together = Character.isSurrogatePair(unit, next) || PAIRS.joined(unit, next);
        return at + (together ? 2 : 1);
    }

    private static String visible(String text) {
        return Folding.fold(text).replace(' ', BLANK).replace('\n', LINE_END);
    }
}
