package org.fazhi.mappings.text;

/**
 * A text as the exact fields hold it: folded, one token a character, separated by blanks for the engine's whitespace analyzer. A
 * phrase of these tokens is found exactly where the literal text stands. Overlapping dictionary words cannot promise that:
 * they take positions of their own. Blanks and line ends are tokens too, so that a phrase does not match across them.
 */
public final class ExactTokens {
    private static final char BLANK = '\u2423';
    private static final char LINE_END = '\u2424';

    private ExactTokens() {}

    public static String of(String text) {
        String folded = Folding.fold(text);
        StringBuilder tokens = new StringBuilder(folded.length() * 2);
        for (int i = 0; i < folded.length(); i++) {
            char unit = folded.charAt(i);
            tokens.append(visible(unit));
            if (!(Character.isHighSurrogate(unit) && i + 1 < folded.length())) {
                tokens.append(' ');
            }
        }
        return tokens.toString();
    }

    private static char visible(char unit) {
        return unit == ' ' ? BLANK : unit == '\n' ? LINE_END : unit;
    }
}
