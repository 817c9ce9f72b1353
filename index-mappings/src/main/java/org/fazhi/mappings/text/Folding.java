package org.fazhi.mappings.text;

import java.util.stream.IntStream;

/**
 * Makes forms of the same character alike: full and half width, upper and lower case, traditional and simplified. Every
 * UTF-16 unit becomes exactly one unit, so an offset in the folded text is an offset in the original.
 *
 * <p>Writer, reader and snippets all fold with this class, so that the engine needs no character filter and the three never
 * disagree. Width follows the compatibility decompositions of Unicode (UAX #15) where they are one to one; traditional to
 * simplified follows {@code traditional.txt}.
 */
public final class Folding {
    private static final char[] TABLE = table();

    private Folding() {}

    /** The folded text, of the same length. */
    public static String fold(String text) {
        char[] units = text.toCharArray();
        for (int i = 0; i < units.length; i++) {
            units[i] = TABLE[units[i]];
        }
        return new String(units);
    }

    public static char fold(char unit) {
        return TABLE[unit];
    }

    private static char[] table() {
        char[] table = new char[Character.MAX_VALUE + 1];
        IntStream.rangeClosed(0, Character.MAX_VALUE).forEach(unit -> table[unit] = narrow((char) unit));
        var pairs = TraditionalCharacters.pairs();
        // A few simplified characters are themselves the traditional form of another one; folding twice must change
        // nothing.
        pairs.forEach((traditional, simplified) -> table[traditional] = pairs.getOrDefault(simplified, simplified));
        return table;
    }

    private static char narrow(char unit) {
        if (Character.isSurrogate(unit)) {
            return unit;
        }
        if (Character.isWhitespace(unit) || Character.isSpaceChar(unit)) {
            return unit == '\n' ? '\n' : ' ';
        }
        char half = unit >= '！' && unit <= '～' ? (char) (unit - '！' + '!') : unit;
        return switch (half) {
            case '“', '”', '＂' -> '"';
            case '‘', '’' -> '\'';
            case '。', '．', '｡' -> '。';
            case '、', '､' -> '、';
            case '〔', '﹝', '［', '[' -> '[';
            case '〕', '﹞', '］', ']' -> ']';
            case '—', '–', '―', '－', '‐', '-' -> '-';
            case '○', '〇', '◯' -> '〇';
            default -> Character.toLowerCase(half);
        };
    }
}
