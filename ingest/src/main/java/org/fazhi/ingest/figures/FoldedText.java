package org.fazhi.ingest.figures;

import org.fazhi.mappings.text.Folding;

/**
 * A report's text as the rules see it: one width, simplified characters, no blanks inside a line, line feeds and tabs kept. Every place knows the
 * place in the original that it came from, so that a quote is always cut from the original.
 */
final class FoldedText {
    private static final int FULL_WIDTH_OFFSET = 0xFEE0;

    private final String text;
    private final int[] origins;

    private FoldedText(String text, int[] origins) {
        this.text = text;
        this.origins = origins;
    }

    static FoldedText of(String original) {
        char[] folded = new char[original.length()];
        int[] origins = new int[original.length() + 1];
        int length = 0;
        boolean blankBefore = false;
        for (int i = 0; i < original.length(); i++) {
            char c = original.charAt(i);
            boolean plain = c >= '一' && c <= '鿿';
            c = plain ? Folding.fold(c) : fold(c);
            if (!plain && isBlank(c)) {
                blankBefore = true;
                continue;
            }
            // A blank between two digits is all that keeps two numbers apart.
            if (blankBefore && isDigit(c) && length > 0 && isDigit(folded[length - 1])) {
                origins[length] = i - 1;
                folded[length++] = ' ';
            }
            blankBefore = false;
            origins[length] = i;
            folded[length++] = c;
        }
        origins[length] = original.length();
        return new FoldedText(new String(folded, 0, length), origins);
    }

    String text() {
        return text;
    }

    /** Offset in the original of the character at a place of the folded text. */
    int origin(int place) {
        return origins[place];
    }

    /** Offset in the original after the character that stands before a place of the folded text. */
    int originEnd(int place) {
        return place == 0 ? 0 : origins[place - 1] + 1;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static char fold(char c) {
        if (c >= '！' && c <= '～') {
            return (char) (c - FULL_WIDTH_OFFSET);
        }
        return switch (c) {
            case '﹪' -> '%';
            case '○', '◯' -> '〇';
            case '﹔' -> ';';
            case '︰' -> ':';
            default -> c;
        };
    }

    private static boolean isBlank(char c) {
        boolean visibleAscii = c > ' ' && c < 0x7F;
        return !visibleAscii
                && c != '\n'
                && c != '\t'
                && (Character.isWhitespace(c)
                        || Character.isSpaceChar(c)
                        || (c >= '\u200b' && c <= '\u200f')
                        || c == '\ufeff');
    }
}
