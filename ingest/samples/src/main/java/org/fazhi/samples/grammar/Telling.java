package org.fazhi.samples.grammar;

import java.util.ArrayList;
import java.util.List;
import org.fazhi.samples.facts.Dice;
import org.fazhi.samples.facts.Numeral;

/** One text in the making: writes rules, remembers what was said so as not to say it twice, and keeps the figures stated. */
public final class Telling {
    private static final int HABIT = 75;
    private final StringBuilder out = new StringBuilder(256);
    private final List<StatedFigure> figures = new ArrayList<>();
    private final Scene scene;
    private final Dice dice;
    private final long[] said;
    private final Vocabulary vocabulary;
    private String theme = "leadership";
    private List<FigureKey> keys = List.of();
    private final List<Numeral> numbers = new ArrayList<>();

    public Telling(Grammar grammar, Scene scene, Dice dice) {
        this.scene = scene;
        this.dice = dice;
        this.said = new long[grammar.rules().size()];
        this.vocabulary = new Vocabulary(scene, dice);
    }

    public void theme(String code) {
        theme = code;
    }

    String theme() {
        return theme;
    }

    public Dice dice() {
        return dice;
    }

    public List<StatedFigure> figures() {
        return figures;
    }

    /** The text of one alternative. */
    public String text(Rule rule) {
        out.setLength(0);
        tell(rule);
        return out.toString();
    }

    /** The text of a figure rule: a place mostly keeps to its own way of putting it. */
    public String habitual(Rule rule) {
        out.setLength(0);
        int count = rule.alternatives().size();
        int habit = Dice.of(scene.placeSeed(), rule.name(), 0).below(count);
        rule.alternatives().get(dice.chance(HABIT) ? habit : dice.below(count)).write(this);
        return out.toString();
    }

    void tell(Rule rule) {
        rule.alternatives().get(fresh(rule)).write(this);
    }

    /** An alternative not yet used in this text, as long as there is one. */
    private int fresh(Rule rule) {
        int count = rule.alternatives().size();
        int index = rule.index();
        if (Long.bitCount(said[index]) >= count) {
            said[index] = 0;
        }
        int pick = dice.below(count);
        while ((said[index] >>> pick & 1) == 1) {
            pick = (pick + 1) % count;
        }
        said[index] |= 1L << pick;
        return pick;
    }

    void append(String text) {
        out.append(text);
    }

    void word(String name) {
        out.append(vocabulary.word(name));
    }

    void state(List<FigureKey> stated, Node body) {
        int start = out.length();
        keys = stated;
        numbers.clear();
        body.write(this);
        String quote = out.substring(start);
        for (int i = 0; i < stated.size(); i++) {
            Numeral number = numbers.get(Math.min(i, numbers.size() - 1));
            figures.add(figure(stated.get(i), number, quote));
        }
    }

    private StatedFigure figure(FigureKey key, Numeral number, String quote) {
        return new StatedFigure(
                key.measure().code(),
                number.value(),
                key.measure().unit(),
                key.period(scene.year()),
                subject(key),
                number.qualifier(),
                quote);
    }

    /** Adds figures that stand in a table. */
    public void stated(String key, int yearsBack, Numeral number, String quote) {
        figures.add(figure(FigureKey.parse(yearsBack > 0 ? key.replace("/", "@-1/") : key, "whole"), number, quote));
    }

    void number() {
        FigureKey key = keys.get(Math.min(numbers.size(), keys.size() - 1));
        double value = value(key, key.yearsBack());
        Numeral numeral = Numeral.print(key.measure(), value, scene.style(), dice);
        while (numeral.text().startsWith("超过") && reaches()) {
            numeral = Numeral.print(key.measure(), value, scene.style(), dice);
        }
        numbers.add(numeral);
        out.append(numeral.text());
    }

    /** Whether the sentence has just said 达到: one does not reach "more than". */
    private boolean reaches() {
        return out.length() > 0 && "达到为".indexOf(out.charAt(out.length() - 1)) >= 0;
    }

    void change() {
        FigureKey key = keys.get(keys.size() - 1);
        out.append(ChangeWords.of(key.measure(), value(key, key.yearsBack() + 1), value(key, key.yearsBack()), dice));
    }

    private double value(FigureKey key, int yearsBack) {
        double value = scene.facts().value(key.measure().code(), subject(key), scene.year() - yearsBack);
        return key.lumped() ? value + before(key, yearsBack) : value;
    }

    private double before(FigureKey key, int yearsBack) {
        return scene.facts().value(key.measure().code(), subject(key), scene.year() - yearsBack - 1);
    }

    private String subject(FigureKey key) {
        return scene.soleSubject() == null ? key.subject() : scene.soleSubject();
    }
}
