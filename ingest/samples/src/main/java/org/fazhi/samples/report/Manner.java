package org.fazhi.samples.report;

import org.fazhi.samples.facts.Dice;
import org.fazhi.samples.facts.NumberStyle;

/**
 * How one document is set out.
 *
 * @param outline order and headings of its sections
 * @param style how numbers are written
 * @param narrowBrackets (一) instead of （一）
 * @param runIn headings stand at the head of their first paragraph
 * @param items paragraphs count 一是 … 二是 …
 * @param numbered paragraphs have headings 1. 2. 3.
 * @param table figures of reconsideration stand in a table of two years
 * @param foldedMarks commas and colons of half width, as some systems leave them
 * @param salutation begins with an address to those who receive it
 * @param signature ends with issuer and date
 * @param fill sentences without figures per theme
 */
record Manner(
        Outline outline,
        NumberStyle style,
        boolean narrowBrackets,
        boolean runIn,
        boolean items,
        boolean numbered,
        boolean table,
        boolean foldedMarks,
        boolean salutation,
        boolean signature,
        int fill) {

    static Manner of(Assignment task, Dice dice) {
        Dice habit = Dice.of(task.placeSeed(), "manner", task.year() <= 2020 ? 0 : 1);
        boolean old = task.place().layout().equals("table");
        int least = task.kind() == Kind.GOVERNMENT || task.kind() == Kind.ZONE ? 6 : 5;
        double skewed = habit.fraction() * 0.6 + dice.fraction() * 0.4;
        return new Manner(
                dice.one(Outline.of(task.kind(), task.year())),
                new NumberStyle(old && dice.chance(60), habit.chance(12), habit.chance(15) ? 45 : 4),
                habit.chance(30),
                habit.chance(25),
                dice.chance(35),
                dice.chance(15),
                habit.chance(18) && !task.place().layout().equals("text"),
                habit.chance(9),
                dice.chance(12),
                dice.chance(40),
                least + (int) (skewed * skewed * (task.longest() - least + 1)));
    }
}
