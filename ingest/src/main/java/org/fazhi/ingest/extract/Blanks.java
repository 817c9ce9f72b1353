package org.fazhi.ingest.extract;

/** What counts as a blank on a page, and how blanks of the layout are told from printed ones. */
final class Blanks {
    private Blanks() {}

    /** Spaces of every width, tabs, line ends, no-break blanks. */
    static boolean isBlank(int c) {
        return c <= ' ' || c == 0x85 || c == 0xA0 || c == 0x3000 || c == 0x2007 || Character.isSpaceChar(c);
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
        StringBuilder tidy = new StringBuilder(text.length());
        boolean blank = false;
        boolean tab = false;
        for (int i = 0; i < text.length(); i++) {
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
        return withoutLostIndent(tidy);
    }

    /** Leading question marks are what a wrong conversion made of the two wide blanks before a paragraph. */
    private static String withoutLostIndent(StringBuilder line) {
        int start = 0;
        while (start < line.length() && start < 4 && line.charAt(start) == '?') {
            start++;
        }
        boolean lost = start > 0 && start < line.length() && isWide(line.charAt(start));
        return lost ? line.substring(start) : line.toString();
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
