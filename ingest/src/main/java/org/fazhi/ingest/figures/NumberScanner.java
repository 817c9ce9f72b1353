package org.fazhi.ingest.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds every number of a folded text in one pass: 1,126, 1.28万, 三百二十余, 百分之五十一点三, 零. */
final class NumberScanner {
    private static final String PERCENT = "百分之";
    /** Longer runs of digits are telephone numbers and identifiers. */
    private static final int LONGEST = 12;
    /** No report counts further; what does is two numbers that lost what stood between them. */
    private static final BigDecimal LARGEST = BigDecimal.TEN.pow(12);

    /** 1 428人: groups of three behind a blank, which only a unit behind them tells from two numbers. */
    private static final Pattern GROUPED = Pattern.compile("[1-9]\\d{0,2}(?: \\d{3})+(?!\\d| \\d|[.,]\\d)");

    private static final String DATES = "年月日号时点";

    private final NumberWords words;

    NumberScanner(NumberWords words) {
        this.words = words;
    }

    List<Numeral> scan(String text) {
        List<Numeral> found = new ArrayList<>();
        int place = 0;
        while (place < text.length()) {
            char c = text.charAt(place);
            Numeral numeral = null;
            if (FoldedText.isDigit(c)) {
                numeral = arabic(text, place);
                place = numeral == null ? afterDigits(text, place) : numeral.end();
            } else if (ChineseNumber.isPart(c)) {
                numeral = chinese(text, place);
                place = numeral == null ? afterRun(text, place) : numeral.end();
            } else {
                place++;
            }
            if (numeral != null) {
                found.add(numeral);
            }
        }
        return found;
    }

    private Numeral arabic(String text, int start) {
        int end = start;
        while (end < text.length() && (FoldedText.isDigit(text.charAt(end)) || isGroupComma(text, start, end))) {
            end++;
        }
        end = Math.max(end, groupedByBlanks(text, start, end));
        boolean point = end + 1 < text.length() && text.charAt(end) == '.' && FoldedText.isDigit(text.charAt(end + 1));
        if (point) {
            end++;
            while (end < text.length() && FoldedText.isDigit(text.charAt(end))) {
                end++;
            }
        }
        boolean version = end + 1 < text.length()
                && (text.charAt(end) == '.' || text.charAt(end) == '·')
                && FoldedText.isDigit(text.charAt(end + 1));
        if (end - start > LONGEST || version || isPartOfName(text, start)) {
            return null;
        }
        return finish(text, start, end, value(text, start, end), false);
    }

    /** The value of digits with or without a point; what groups them is passed over. */
    private static BigDecimal value(String text, int start, int end) {
        long digits = 0;
        int scale = 0;
        boolean fraction = false;
        for (int place = start; place < end; place++) {
            char c = text.charAt(place);
            if (FoldedText.isDigit(c)) {
                digits = 10 * digits + (c - '0');
                scale += fraction ? 1 : 0;
            }
            fraction |= c == '.';
        }
        return BigDecimal.valueOf(digits, scale);
    }

    /** The end of a number whose thousands stand behind blanks; 0 when a place begins none. */
    private int groupedByBlanks(String text, int start, int end) {
        boolean blank = end - start <= 3 && end < text.length() && text.charAt(end) == ' ';
        boolean another = start > 0 && text.charAt(start - 1) == ' ';
        if (!blank || another) {
            return 0;
        }
        Matcher matcher = GROUPED.matcher(text).region(start, text.length());
        if (!matcher.lookingAt()) {
            return 0;
        }
        int after = matcher.end();
        boolean counted = hasUnitOrMagnitude(text, after) || words.isInside(text, after);
        return counted && DATES.indexOf(text.charAt(after)) < 0 ? after : 0;
    }

    /** A comma groups thousands only when exactly three digits follow it and one to three stand before it. */
    private static boolean isGroupComma(String text, int start, int place) {
        if (text.charAt(place) != ',' || place + 3 >= text.length() || place - start > 11) {
            return false;
        }
        int before = place - start;
        boolean grouped = text.substring(start, place).indexOf(',') >= 0;
        if (!grouped && before > 3 || text.charAt(start) == '0') {
            return false;
        }
        for (int i = 1; i <= 3; i++) {
            if (!FoldedText.isDigit(text.charAt(place + i))) {
                return false;
            }
        }
        return place + 4 >= text.length() || !FoldedText.isDigit(text.charAt(place + 4));
    }

    private static boolean isPartOfName(String text, int start) {
        if (start == 0) {
            return false;
        }
        char before = text.charAt(start - 1);
        return before == '第' || before == '.' || before == '·' || before < 128 && Character.isLetter(before);
    }

    private Numeral chinese(String text, int start) {
        if (text.startsWith(PERCENT, start)) {
            return percentInWords(text, start);
        }
        int end = afterRun(text, start);
        String run = text.substring(start, end);
        if (run.equals("零")) {
            return new Numeral(start, start, end, BigDecimal.ZERO, words.unit(text, end), Qualifier.EXACT);
        }
        if (start > 0 && text.charAt(start - 1) == '第' || !isCount(run) || words.isWord(text, start)) {
            return null;
        }
        BigDecimal value = ChineseNumber.value(run);
        Numeral numeral = value == null ? null : finish(text, start, end, value, true);
        boolean name = numeral != null && numeral.end() < text.length() && text.charAt(numeral.end()) == '”';
        return numeral == null || numeral.unit().isEmpty() || name ? null : numeral;
    }

    /** 万 alone or 千百 is no count; two digits in a row (三四次) are a guess, except in a year. */
    private static boolean isCount(String run) {
        char first = run.charAt(0);
        if (!ChineseNumber.isDigit(first) && first != '十') {
            return false;
        }
        return run.length() == 1 || run.length() == 4 || ChineseNumber.hasMagnitude(run);
    }

    private Numeral percentInWords(String text, int start) {
        int from = start + PERCENT.length();
        int end = from;
        while (end < text.length()
                && (ChineseNumber.isPart(text.charAt(end)) || text.charAt(end) == '点' && end > from)) {
            end++;
        }
        if (end == from) {
            return null;
        }
        BigDecimal value = ChineseNumber.value(text.substring(from, end));
        return value == null ? null : qualify(text, start, start, end, value, "%", null);
    }

    /** Magnitudes, unit and approximators around bare digits. */
    private Numeral finish(String text, int start, int digitsEnd, BigDecimal bare, boolean chinese) {
        int end = digitsEnd;
        Qualifier qualifier = null;
        BigDecimal value = bare;
        for (int round = 0; round < 2; round++) {
            if (words.isInside(text, end) && hasUnitOrMagnitude(text, end + 1)) {
                qualifier = Qualifier.ABOUT;
                end++;
            }
            // A number in characters took the small magnitudes in already; 万 or 亿 may stand behind 余.
            int smallest = chinese ? 4 : 1;
            int most = chinese ? end + 1 : text.length();
            while (end < Math.min(most, text.length()) && ChineseNumber.power(text.charAt(end)) >= smallest) {
                value = value.scaleByPowerOfTen(ChineseNumber.power(text.charAt(end)));
                end++;
            }
        }
        if (value.compareTo(LARGEST) > 0) {
            return null;
        }
        String unit = words.unit(text, end);
        return qualify(text, start, start, end + unit.length(), value, unit, qualifier);
    }

    private boolean hasUnitOrMagnitude(String text, int place) {
        return place < text.length()
                && (ChineseNumber.power(text.charAt(place)) > 0
                        || !words.unit(text, place).isEmpty()
                        || text.charAt(place) == '余');
    }

    private Numeral qualify(
            String text, int from, int digits, int to, BigDecimal value, String unit, Qualifier inside) {
        int start = from;
        int end = to;
        Qualifier qualifier = inside;
        NumberWords.Approximator before = words.before(text, from);
        if (before != null) {
            start -= before.word().length();
            qualifier = before.qualifier();
        }
        NumberWords.Approximator after = words.after(text, to);
        if (after != null) {
            end += after.word().length();
            qualifier = qualifier == null ? after.qualifier() : qualifier;
        }
        return new Numeral(start, digits, end, plain(value), unit, qualifier == null ? Qualifier.EXACT : qualifier);
    }

    private static BigDecimal plain(BigDecimal value) {
        if (value.scale() == 0) {
            return value;
        }
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static int afterDigits(String text, int start) {
        int end = start;
        while (end < text.length() && (FoldedText.isDigit(text.charAt(end)) || ".,·".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        return end;
    }

    private static int afterRun(String text, int start) {
        int end = start;
        while (end < text.length() && ChineseNumber.isPart(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
