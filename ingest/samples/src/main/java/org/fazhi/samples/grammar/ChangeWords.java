package org.fazhi.samples.grammar;

import org.fazhi.samples.facts.Dice;
import org.fazhi.samples.facts.Measure;
import org.fazhi.samples.facts.Numeral;

/** The words in which a report states a change against the year before; often it states none. */
final class ChangeWords {
    private static final String[] UP = {"上升", "增长", "增加"};
    private static final String[] BASE = {"同比", "较上年", "比上年"};

    private ChangeWords() {}

    static String of(Measure measure, double before, double now, Dice dice) {
        if (before <= 0 || before == now || dice.chance(45)) {
            return "";
        }
        boolean up = now > before;
        if (measure.rate()) {
            String points = Numeral.digits(Math.abs(now - before));
            return "，" + dice.one(BASE) + (up ? "提高" : "下降") + points + "个百分点";
        }
        String word = up ? dice.one(UP) : "下降";
        double percent = Math.round(Math.abs(now - before) * 1000 / before) / 10.0;
        if (percent < 1 || dice.chance(25)) {
            String unit = measure.unit();
            return "，较上年" + (up ? "增加" : "减少") + Math.round(Math.abs(now - before)) + unit;
        }
        return "，" + dice.one(BASE) + word + Numeral.digits(percent) + "%";
    }
}
