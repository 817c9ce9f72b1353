package org.fazhi.samples.facts;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A value as a report prints it.
 *
 * @param text digits and words, such as {@code 1.2万余}, {@code 十二} or {@code 98.6%}; the unit of counts follows it
 * @param value the value so printed
 * @param qualifier exact, about, at_least or at_most
 */
public record Numeral(String text, BigDecimal value, String qualifier) {
    private static final String[] DIGIT = {"零", "一", "二", "三", "四", "五", "六", "七", "八", "九"};

    /** Prints a value in one of the ways that suit it. */
    public static Numeral print(Measure measure, double value, NumberStyle style, Dice dice) {
        return measure.rate() ? rate(measure, value, style, dice) : count(measure, value, style, dice);
    }

    /** Prints a value with plain digits, as tables do. */
    public static Numeral plain(Measure measure, double value) {
        String digits = digits(value);
        return new Numeral(measure.rate() ? digits + "%" : digits, new BigDecimal(digits), "exact");
    }

    private static Numeral rate(Measure measure, double value, NumberStyle style, Dice dice) {
        String digits = digits(value);
        BigDecimal exact = new BigDecimal(digits);
        if (dice.chance(style.chinese()) && (value == 100 || style.chinese() > 30)) {
            return new Numeral("百分之" + (value == 100 ? "百" : chinese(digits)), exact, "exact");
        }
        int floor = (int) value;
        if (value > 85 && value < 100 && dice.chance(7)) {
            boolean above = dice.chance(70);
            String text = above ? floor + "%以上" : "超过" + floor + "%";
            return new Numeral(style.dress(text), BigDecimal.valueOf(floor), "at_least");
        }
        return new Numeral(style.dress(digits + "%"), exact, "exact");
    }

    private static Numeral count(Measure measure, double value, NumberStyle style, Dice dice) {
        long whole = Math.round(value);
        if (measure.loose() && whole >= 60 && dice.chance(46)) {
            return rounded(whole, style, dice);
        }
        if (whole >= 20000 && dice.chance(60)) {
            return tenThousands(whole, style);
        }
        boolean words = whole > 0
                && (whole <= 10 ? dice.chance(style.chinese() + 6) : whole < 1000 && dice.chance(style.chinese() / 3));
        String text = words ? countWords(whole) : style.dress(style.group(whole));
        return new Numeral(text, BigDecimal.valueOf(whole), "exact");
    }

    private static Numeral rounded(long whole, NumberStyle style, Dice dice) {
        if (whole >= 20000) {
            BigDecimal down = BigDecimal.valueOf(whole).movePointLeft(4).setScale(1, RoundingMode.FLOOR);
            BigDecimal stated = down.movePointRight(4);
            String number = style.dress(down.stripTrailingZeros().toPlainString());
            return switch (dice.below(4)) {
                case 0 -> new Numeral("约" + number + "万", stated, "about");
                case 1 -> new Numeral("超过" + number + "万", stated, "at_least");
                default -> new Numeral(number + "万余", stated, "about");
            };
        }
        long step = whole >= 1000 ? 100 : 10;
        long down = whole / step * step;
        if (dice.chance(15)) {
            return new Numeral("近" + style.dress(style.group(down + step)), BigDecimal.valueOf(down + step), "about");
        }
        return new Numeral(style.dress(style.group(down)) + "余", BigDecimal.valueOf(down), "about");
    }

    private static Numeral tenThousands(long whole, NumberStyle style) {
        BigDecimal shown =
                BigDecimal.valueOf(whole).movePointLeft(4).setScale(whole >= 1000000 ? 1 : 2, RoundingMode.HALF_UP);
        String number = style.dress(shown.stripTrailingZeros().toPlainString());
        return new Numeral(number + "万", shown.movePointRight(4), "exact");
    }

    /** Digits without needless zeros. */
    public static String digits(double value) {
        return BigDecimal.valueOf(Math.round(value * 100), 2)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static String countWords(long whole) {
        return whole == 2 ? "两" : chinese(Long.toString(whole));
    }

    /** Chinese numerals for a number below 1000 with or without decimals, such as 九十八点六. */
    static String chinese(String digits) {
        int point = digits.indexOf('.');
        int whole = Integer.parseInt(point < 0 ? digits : digits.substring(0, point));
        StringBuilder words = new StringBuilder();
        if (whole >= 100) {
            words.append(DIGIT[whole / 100]).append("百");
            words.append(whole % 100 > 0 && whole % 100 < 10 ? "零" : "");
            words.append(whole % 100 >= 10 && whole % 100 < 20 ? "一" : "");
        }
        int tens = whole % 100 / 10;
        words.append(tens == 0 ? "" : (tens == 1 ? "" : DIGIT[tens]) + "十");
        words.append(whole % 10 == 0 && whole > 0 ? "" : DIGIT[whole % 10]);
        if (point >= 0) {
            words.append("点");
            digits.substring(point + 1).chars().forEach(digit -> words.append(DIGIT[digit - '0']));
        }
        return words.toString();
    }
}
