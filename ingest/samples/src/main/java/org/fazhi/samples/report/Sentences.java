package org.fazhi.samples.report;

import java.util.ArrayList;
import java.util.List;
import org.fazhi.samples.facts.Dice;
import org.fazhi.samples.grammar.Grammar;
import org.fazhi.samples.grammar.Rule;
import org.fazhi.samples.grammar.Telling;

/** The sentences of one section: those that state figures, and the others between them. */
final class Sentences {
    private final Grammar grammar;
    private final Telling telling;
    private final Manner manner;
    private final Assignment task;
    private String theme = "";

    Sentences(Grammar grammar, Telling telling, Manner manner, Assignment task) {
        this.grammar = grammar;
        this.telling = telling;
        this.manner = manner;
        this.task = task;
    }

    String theme() {
        return theme;
    }

    List<String> of(String code) {
        theme = code;
        Dice dice = telling.dice();
        List<String> all = new ArrayList<>();
        int fill = Math.max(2, manner.fill() - 1 + dice.below(3));
        for (int i = 0; i < fill; i++) {
            all.add(telling.text(grammar.rule("sentence")));
        }
        for (Rule rule : grammar.figureRules(code)) {
            if (fits(rule) && stated(rule, dice)) {
                all.add(1 + dice.below(all.size()), telling.habitual(rule));
            }
        }
        return all;
    }

    private boolean fits(Rule rule) {
        boolean part = task.kind() == Kind.DEPARTMENT || task.kind() == Kind.TOWNSHIP;
        boolean tabled =
                manner.table() && task.kind() == Kind.GOVERNMENT && rule.name().equals("f.disputes.review");
        return !tabled
                && switch (rule.only()) {
                    case "P" -> !part && !task.place().level().equals("county") && task.kind() == Kind.GOVERNMENT;
                    case "G" -> !part;
                    case "D" -> part;
                    default -> true;
                };
    }

    /** A place that states an indicator mostly goes on stating it; some years it is silent all the same. */
    private boolean stated(Rule rule, Dice dice) {
        boolean habit = Dice.of(task.placeSeed(), "states " + rule.name(), 0).chance(rule.chance());
        return habit ? dice.chance(93) : dice.chance(rule.chance() / 6);
    }
}
