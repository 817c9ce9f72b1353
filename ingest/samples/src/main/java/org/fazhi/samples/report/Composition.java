package org.fazhi.samples.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fazhi.samples.facts.Dice;
import org.fazhi.samples.grammar.Grammar;
import org.fazhi.samples.grammar.Scene;
import org.fazhi.samples.grammar.Telling;

/** Puts one document together from its sections. */
final class Composition {
    private static final String[] THEMES = {
        "leadership",
        "functions",
        "rules",
        "decisions",
        "enforcement",
        "emergency",
        "disputes",
        "oversight",
        "capacity",
        "digital"
    };
    private final Grammar grammar;
    private final Telling telling;
    private final Manner manner;
    private final Assignment task;
    private final Dice dice;
    private final Headings headings;
    private final Sentences sentences;
    private final List<Block> blocks = new ArrayList<>();

    Composition(Grammar grammar, Telling telling, Manner manner, Assignment task) {
        this.grammar = grammar;
        this.telling = telling;
        this.manner = manner;
        this.task = task;
        this.dice = telling.dice();
        this.headings = new Headings(manner, blocks);
        this.sentences = new Sentences(grammar, telling, manner, task);
    }

    List<Block> report(LocalDate date, Scene scene) {
        if (manner.salutation()) {
            blocks.add(Block.of(Block.Kind.SALUTATION, say("salutation")));
        }
        body(say("preamble"));
        work();
        remarks("problems", "open.problems", 3);
        if (manner.outline().fiveParts()) {
            section("first", 2);
        }
        remarks("plans", "open.plans", 4);
        if (manner.outline().fiveParts() && dice.chance(60)) {
            section("other", 1);
        }
        if (manner.signature()) {
            blocks.add(Block.of(Block.Kind.SIGNATURE, scene.words().get("I")));
            blocks.add(Block.of(Block.Kind.SIGNATURE, day(date)));
        }
        return blocks;
    }

    private static String day(LocalDate date) {
        return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }

    private void work() {
        if (manner.outline().nested()) {
            headings.first(say("w.work"));
        }
        for (String theme : manner.outline().themes()) {
            telling.theme(theme);
            String heading = say(manner.outline().headings() + "." + theme);
            if (manner.outline().nested()) {
                headings.second(heading);
            } else {
                headings.first(heading);
            }
            paragraphs(sentences.of(theme));
            if (manner.table() && theme.equals("disputes") && task.kind() == Kind.GOVERNMENT) {
                body(say("table.lead"));
                blocks.add(ReviewTable.of(telling, task));
            }
        }
    }

    /** Sentences grouped as this document groups them: in paragraphs, as items, or under numbered headings. */
    private void paragraphs(List<String> all) {
        if (manner.items() && all.size() > 3 && dice.chance(60)) {
            body(Items.counted(all));
            return;
        }
        int at = 0;
        int number = 1;
        while (at < all.size()) {
            int end = Math.min(all.size(), at + 1 + dice.below(4));
            String text = String.join("", all.subList(at, end));
            if (manner.numbered()) {
                headings.third(number++, say("o." + themeNow()), text);
            } else {
                body(text);
            }
            at = end;
        }
    }

    private String themeNow() {
        return sentences.theme();
    }

    private void remarks(String part, String opening, int least) {
        headings.first(say("w." + part));
        if (dice.chance(70)) {
            body(say(opening));
        }
        List<String> all = new ArrayList<>();
        int count = least + dice.below(3) + manner.fill() / 3;
        for (int i = 0; i < count; i++) {
            telling.theme(dice.one(THEMES));
            all.add(say("sentence." + part));
        }
        paragraphs(all);
    }

    private void section(String part, int count) {
        headings.first(say("w." + part));
        for (int i = 0; i < count; i++) {
            telling.theme("leadership");
            body(say("sentence." + part));
        }
    }

    /** Plans, interpretations, news, disclosure reports: shorter, and without figures of the year's work. */
    List<Block> article() {
        String rule = "body." + task.kind().code();
        for (int i = 0; i < 3 + dice.below(4); i++) {
            String theme = dice.one(THEMES);
            telling.theme(theme);
            switch (task.kind()) {
                case PLAN -> headings.first(say("h21." + theme));
                case DISCLOSURE -> headings.first(say("h.disclosure"));
                default -> {}
            }
            body(say(rule) + say(rule));
        }
        return blocks;
    }

    private void body(String text) {
        headings.body(text);
    }

    private String say(String rule) {
        return telling.text(grammar.rule(rule));
    }
}
