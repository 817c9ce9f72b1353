package org.fazhi.ingest.normalise;

/** Small Chinese numbers, as in dates and numbering: 十二, 二十三, 二〇一四, 二○一四. */
final class ChineseNumber {
    private static final String DIGITS = "〇一二三四五六七八九";

    private ChineseNumber() {}

    /** The value, or -1 when the characters are no number; ASCII and full-width digits are read as well. */
    static int of(String characters) {
        int tens = 0;
        int ones = 0;
        boolean ten = false;
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            int digit = digit(c);
            if (c == '十' && !ten) {
                tens = ones == 0 && i == 0 ? 1 : ones;
                ones = 0;
                ten = true;
            } else if (digit >= 0 && ones < 100_000) {
                ones = ones * 10 + digit;
            } else {
                return -1;
            }
        }
        return characters.isEmpty() ? -1 : tens * 10 + ones;
    }

    private static int digit(char c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        if (c >= '０' && c <= '９') {
            return c - '０';
        }
        if (c == '○' || c == 'О' || c == 'O' || c == '零' || c == '0' || c == '◯') {
            return 0;
        }
        return DIGITS.indexOf(c);
    }
}
