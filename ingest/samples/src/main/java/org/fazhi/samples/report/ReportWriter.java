package org.fazhi.samples.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.fazhi.samples.facts.Dice;
import org.fazhi.samples.grammar.Grammar;
import org.fazhi.samples.grammar.Scene;
import org.fazhi.samples.grammar.StatedFigure;
import org.fazhi.samples.grammar.Telling;

/** Writes documents; the same assignment always gives the same document. Safe for use by several threads. */
public final class ReportWriter {
    private static final Grammar GRAMMAR = Grammar.load();

    public Draft write(Assignment task) {
        Dice dice = Dice.of(task.placeSeed(), task.kind().code(), task.number() * 64 + task.year());
        Manner manner = Manner.of(task, dice);
        Scene scene = Scenes.of(task, manner.style());
        Telling telling = new Telling(GRAMMAR, scene, dice);
        String title = telling.text(GRAMMAR.rule("title." + titleKind(task.kind())));
        LocalDate date = published(task, dice);
        Composition composition = new Composition(GRAMMAR, telling, manner, task);
        List<Block> blocks = task.kind().isReport() ? composition.report(date, scene) : composition.article();
        List<StatedFigure> figures = task.kind().isReport() ? telling.figures() : List.of();
        Draft draft = new Draft(task, title, issuer(title, scene), date, indexNumber(task, date), blocks, figures);
        return manner.foldedMarks() ? FoldedMarks.of(draft) : draft;
    }

    private static String issuer(String title, Scene scene) {
        String issuer = scene.words().get("I");
        return title.startsWith("中共") ? "中共" + scene.words().get("R") + "委员会、" + issuer : issuer;
    }

    private static String titleKind(Kind kind) {
        return switch (kind) {
            case TOWNSHIP -> "department";
            case ZONE -> "government";
            default -> kind.code();
        };
    }

    /** Nearly always in the first months of the next year, seldom in December of the same, once in a while years late. */
    private static LocalDate published(Assignment task, Dice dice) {
        int year = task.year();
        if (task.kind() == Kind.PLAN || task.kind() == Kind.NEWS || task.kind() == Kind.INTERPRETATION) {
            return LocalDate.of(year, 2 + dice.below(10), 1 + dice.below(28));
        }
        int roll = dice.below(100);
        if (roll < 4) {
            return LocalDate.of(year, 12, 15 + dice.below(16));
        }
        return LocalDate.of(year + (roll < 6 ? 2 : 1), 1 + dice.below(roll < 90 ? 3 : 6), 1 + dice.below(28));
    }

    private static String indexNumber(Assignment task, LocalDate date) {
        return String.format(Locale.ROOT, "11%s/%d-%05d", task.place().code(), date.getYear(), task.number() % 100000);
    }
}
