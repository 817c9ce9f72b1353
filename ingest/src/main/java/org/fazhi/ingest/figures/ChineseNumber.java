package org.fazhi.ingest.figures;

import java.math.BigDecimal;

/** Numbers written in characters: 三百二十, 一千二百, 两万, 九十九点八, 二〇一八. */
final class ChineseNumber {
    private static final String DIGITS = "零一二三四五六七八九";

    private ChineseNumber() {}

    static boolean isPart(char c) {
        return switch (c) {
            case '零', '〇', '一', '二', '三', '四', '五', '六', '七', '八', '九', '两', '十', '百', '千', '万', '亿' -> true;
            default -> false;
        };
    }

    static boolean isDigit(char c) {
        return digit(c) >= 0;
    }

    /** Ten, hundred, thousand and so on; 0 for any other character. */
    static long magnitude(char c) {
        return switch (c) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1_000;
            case '万' -> 10_000;
            case '亿' -> 100_000_000;
            default -> 0;
        };
    }

    /** The power of ten of a magnitude; 0 for any other character. */
    static int power(char c) {
        return switch (c) {
            case '十' -> 1;
            case '百' -> 2;
            case '千' -> 3;
            case '万' -> 4;
            case '亿' -> 8;
            default -> 0;
        };
    }

    static boolean hasMagnitude(String run) {
        for (int i = 0; i < run.length(); i++) {
            if (power(run.charAt(i)) > 0) {
                return true;
            }
        }
        return false;
    }

    /** The value of a run of number characters, with or without 点; null when it is not a number or longer than any real one. */
    static BigDecimal value(String run) {
        int point = run.indexOf('点');
        String whole = point < 0 ? run : run.substring(0, point);
        Long value = whole(whole);
        if (value == null || whole.isEmpty()) {
            return null;
        }
        if (point < 0) {
            return BigDecimal.valueOf(value);
        }
        String fraction = positional(run.substring(point + 1));
        return fraction.isEmpty() ? null : new BigDecimal(value + "." + fraction);
    }

    private static Long whole(String run) {
        if (run.length() > 12) {
            return null;
        }
        if (!hasMagnitude(run)) {
            return run.isEmpty() ? null : Long.valueOf(positional(run));
        }
        long total = 0;
        long section = 0;
        long digit = 0;
        for (int i = 0; i < run.length(); i++) {
            char c = run.charAt(i);
            long magnitude = magnitude(c);
            if (magnitude == 0) {
                digit = digit(c);
            } else if (magnitude < 10_000) {
                section += (digit == 0 ? 1 : digit) * magnitude;
                digit = 0;
            } else {
                total = (total + section + digit) * magnitude;
                section = 0;
                digit = 0;
            }
        }
        return total + section + digit;
    }

    private static String positional(String run) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < run.length(); i++) {
            digits.append(Math.max(0, digit(run.charAt(i))));
        }
        return digits.toString();
    }

    private static int digit(char c) {
        return switch (c) {
            case '〇' -> 0;
            case '两' -> 2;
            default -> DIGITS.indexOf(c);
        };
    }
}
