package org.fazhi.mappings.text;

import java.util.List;

/**
 * A text as the exact fields hold it: folded and cut into {@link CommonRuns common runs} and single characters, separated by blanks for the
 * engine's whitespace analyzer. The tokens follow each other without gap or overlap, so wherever some of them stand one behind
 * the other, the literal text stands; {@link ExactPhrase} knows in which ways a phrase may be cut. Overlapping dictionary words cannot
 * promise that: they take positions of their own. Blanks and line ends are characters too, so that a phrase does not match across them.
 */
public final class ExactTokens {
    /** Characters of the longest piece that {@link #phrase} tells whole. */
    public static final int LONG = ExactPhrase.LONG;

    private static final CommonRuns RUNS = CommonRuns.load();

    private static final char BLANK = '\u2423';
    private static final char LINE_END = '\u2424';
    /** A control character, which no query may hold. */
    private static final String BOUNDARY = "\u0003";

    /** Made when the first phrase is asked for: who only writes texts never needs it. */
    private static final class Phrases {
        static final RunParts PARTS = new RunParts(CommonRuns.lines().toList());
    }

    private ExactTokens() {}

    /** The tokens of a whole text, each followed by a blank. */
    public static String of(String text) {
        char[] units = visible(text);
        char[] tokens = new char[units.length * 2];
        int length = 0;
        for (int at = 0; at < units.length; ) {
            int token = RUNS.tokenAt(units, at);
            System.arraycopy(units, at, tokens, length, token);
            length += token;
            tokens[length++] = ' ';
            at += token;
        }
        return new String(tokens, 0, length);
    }

    /** The tokens of two texts in one field; no phrase reaches from the end of the first into the second. */
    public static String of(String first, String second) {
        return of(first) + of(BOUNDARY) + of(second);
    }

    /**
     * The ways in which a piece of text may be cut where it stands in a longer one: each way a list of positions, each position a list
     * of the tokens of which one stands there. A text holds the piece exactly where the positions of one of the ways follow each other; of
     * pieces longer than {@link #LONG} the few characters at either end are left out.
     */
    public static List<List<List<String>>> phrase(String piece) {
        return new ExactPhrase(RUNS, Phrases.PARTS, visible(piece)).ways();
    }

    static char[] visible(String text) {
        char[] units = text.toCharArray();
        for (int i = 0; i < units.length; i++) {
            char folded = Folding.fold(units[i]);
            units[i] = folded == ' ' ? BLANK : folded == '\n' ? LINE_END : folded;
        }
        return units;
    }
}
