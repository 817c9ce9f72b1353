package org.fazhi.ingest.extract;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Counts the automatic numbers of Word paragraphs: they are printed but stand nowhere in the text. */
final class WordNumbers {
    private static final String DIGITS = "〇一二三四五六七八九";

    private static final int DEEPEST = 8;

    private final Map<Object, int[]> counters = new HashMap<>();

    /** The number Word prints before the paragraph, such as 一、; empty when it has none. */
    String before(XWPFParagraph paragraph) {
        BigInteger list = paragraph.getNumID();
        String format = list == null || list.signum() == 0 ? null : paragraph.getNumFmt();
        String pattern = format == null ? null : paragraph.getNumLevelText();
        if (pattern == null || paragraph.getText().isBlank()) {
            return "";
        }
        int level = paragraph.getNumIlvl() == null ? 0 : paragraph.getNumIlvl().intValue();
        return next(list, level, pattern, format);
    }

    /**
     * The next number of a list.
     *
     * @param list what tells it from others
     * @param deep its level, the highest is 0
     * @param pattern of the number, %1 for the count of the highest level
     * @param format its name in OOXML
     */
    String next(Object list, int deep, String pattern, String format) {
        if (format.equals("bullet") || format.equals("none")) {
            return "";
        }
        int level = Math.min(DEEPEST, Math.max(0, deep));
        int[] counter = counters.computeIfAbsent(list, id -> new int[9]);
        counter[level]++;
        for (int deeper = level + 1; deeper < counter.length; deeper++) {
            counter[deeper] = 0;
        }
        String number = pattern;
        for (int i = 0; i <= level; i++) {
            number = number.replace("%" + (i + 1), written(Math.max(1, counter[i]), i == level ? format : "decimal"));
        }
        return number;
    }

    private static String written(int number, String format) {
        if (format.startsWith("chinese")
                || format.startsWith("ideograph")
                || format.startsWith("japanese")
                || format.startsWith("taiwanese")) {
            return chinese(number);
        }
        if (format.equals("decimalEnclosedCircle") || format.equals("decimalEnclosedCircleChinese")) {
            return number <= 20 ? String.valueOf((char) ('\u2460' + number - 1)) : String.valueOf(number);
        }
        return String.valueOf(number);
    }

    /** 1 to 99 in Chinese. */
    static String chinese(int number) {
        int tens = number / 10 % 10;
        int ones = number % 10;
        String ten = tens == 0 ? "" : (tens == 1 ? "" : String.valueOf(DIGITS.charAt(tens))) + "十";
        return ten + (ones == 0 && tens > 0 ? "" : DIGITS.charAt(ones));
    }
}
