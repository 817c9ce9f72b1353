package org.fazhi.analysisik;

/**
 * Makes a text's characters the ones that IK's rules expect, one for one so that offsets stay: full-width forms become ASCII,
 * and a sign that joins letters or digits stays only where it does join them.
 *
 * <p>IK takes the dot of {@code 2016.} and the comma of {@code 12,15} into the word; then nobody finds 2016 or 15.
 */
final class Folding {
    private static final char NOTHING = ' ';
    private static final String JOINERS = "#&+-.@_,";

    private Folding() {}

    /** Folds {@code length} characters from {@code from} into the start of {@code to}. */
    static void fold(char[] from, int length, char[] to) {
        for (int i = 0; i < length; i++) {
            to[i] = fold(from[i]);
        }
        for (int i = 0; i < length; i++) {
            if (JOINERS.indexOf(to[i]) >= 0 && (from[i] == '，' || !joins(to, i, length))) {
                to[i] = NOTHING;
            }
        }
    }

    /** Whether no word goes over this character. */
    static boolean separates(char c) {
        return !Character.isLetterOrDigit(c) && !Character.isSurrogate(c) && JOINERS.indexOf(fold(c)) < 0;
    }

    private static char fold(char c) {
        if (c == '\u3000') {
            return NOTHING;
        }
        char narrow = c > '\uFF00' && c < '\uFF5F' ? (char) (c - '\uFF00' + ' ') : c;
        return narrow >= 'A' && narrow <= 'Z' ? (char) (narrow - 'A' + 'a') : narrow;
    }

    private static boolean joins(char[] text, int at, int length) {
        if (at == 0 || at + 1 == length || !alphanumeric(text[at - 1]) || !alphanumeric(text[at + 1])) {
            return false;
        }
        return switch (text[at]) {
            case ',' -> groupsThousands(text, at, length);
            case '-' -> !(digit(text[at - 1]) && digit(text[at + 1]));
            default -> true;
        };
    }

    private static boolean groupsThousands(char[] text, int comma, int length) {
        int digits = 0;
        while (comma + digits + 1 < length && digit(text[comma + digits + 1])) {
            digits++;
        }
        return digits == 3 && digit(text[comma - 1]);
    }

    private static boolean alphanumeric(char c) {
        return digit(c) || (c >= 'a' && c <= 'z');
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }
}
