package org.fazhi.ingest.extract;

/** What counts as a blank on a page, and how blanks of the layout are told from printed ones. */
final class Blanks {
    private Blanks() {}

    /** Spaces of every width, tabs, line ends, no-break blanks. */
    static boolean isBlank(int c) {
        // none of the tens of thousands behind the wide blank is one, so Chinese need not be looked up
        return c <= ' ' || c <= 0x3000 && (c == 0x85 || Character.isSpaceChar(c));
    }

    /** Characters that print nothing and would only come between the characters of a word. */
    static boolean isInvisible(int c) {
        return c == 0xAD
                || c == 0xFEFF
                || c >= 0x200B && c <= 0x200F
                || c >= 0x202A && c <= 0x202E
                || c >= 0x2060 && c <= 0x2064
                || c > 0x7E && c < 0xA0 && c != 0x85
                || c == 0xFFFE
                || c == 0xFFFF;
    }

    /** One line with its blanks collapsed to single ones and none at its ends; tabs stay, as they separate cells. */
    static String tidy(CharSequence text) {
        int from = 0;
        int to = text.length();
        while (from < to && leavesNothing(text.charAt(from))) {
            from++;
        }
        while (to > from && leavesNothing(text.charAt(to - 1))) {
            to--;
        }
        for (int i = from; i < to; i++) {
            if (leavesNothing(text.charAt(i))) {
                return withoutLostIndent(collapsed(text, from, to));
            }
        }
        return withoutLostIndent(text.subSequence(from, to).toString());
    }

    private static boolean leavesNothing(char c) {
        boolean chinese = c > 0x3000 && c < 0xFEFF;
        return !chinese && (isBlank(c) || isInvisible(c));
    }

    private static String collapsed(CharSequence text, int from, int to) {
        StringBuilder tidy = new StringBuilder(to - from);
        boolean blank = false;
        boolean tab = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (isBlank(c)) {
                blank = true;
                tab |= c == '\t';
            } else if (!isInvisible(c)) {
                if (blank && !tidy.isEmpty()) {
                    tidy.append(tab ? '\t' : ' ');
                }
                blank = tab = false;
                tidy.append(c);
            }
        }
        return tidy.toString();
    }

    /** Leading question marks are what a wrong conversion made of the two wide blanks before a paragraph. */
    private static String withoutLostIndent(String line) {
        int start = 0;
        while (start < line.length() && start < 4 && line.charAt(start) == '?') {
            start++;
        }
        boolean lost = start > 0 && start < line.length() && isWide(line.charAt(start));
        return lost ? line.substring(start) : line;
    }

    /** Chinese characters and their punctuation: between two of them a blank is never part of the text. */
    static boolean isWide(char c) {
        return c >= 0x2E80 && c <= 0xD7FF
                || c >= 0xF900 && c <= 0xFAFF
                || c >= 0xFF01 && c <= 0xFF60
                || c == '“'
                || c == '”'
                || c == '‘'
                || c == '’'
                || c == '—';
    }

    static boolean isHan(int c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }
}
