package org.fazhi.ingest.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fazhi.mappings.vocabulary.Indicator;
import org.fazhi.mappings.vocabulary.Indicators;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GoldenFiguresTest {
    private static final Indicators CATALOGUE = Indicators.load();
    private static final FigureReader READER = new FigureReader(CATALOGUE);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "indicators.tsv",
                "numbers.tsv",
                "periods.tsv",
                "subjects.tsv",
                "lists.tsv",
                "negatives.tsv",
                "tables.tsv",
                "sentences.tsv"
            })
    void everyRowGivesItsFiguresAndNoOther(String file) {
        List<String> wrong = new ArrayList<>();
        for (GoldenTable.Row row : GoldenTable.rows(file)) {
            Set<String> expected = new TreeSet<>(row.expectedFigures());
            Set<String> found = READER.read(row.report()).stream()
                    .map(GoldenTable::show)
                    .collect(Collectors.toCollection(TreeSet::new));
            if (!expected.equals(found)) {
                Set<String> missed = new TreeSet<>(expected);
                missed.removeAll(found);
                found.removeAll(expected);
                wrong.add(file + ":" + row.line() + " " + row.passage() + "\n    missed " + missed + "\n    wrong  "
                        + found);
            }
        }
        assertEquals("", String.join("\n", wrong));
    }

    @Test
    void everyChangeIsReadBesideItsFigure() {
        List<String> wrong = new ArrayList<>();
        for (GoldenTable.Row row : GoldenTable.rows("changes.tsv")) {
            String found = READER.read(row.report()).stream()
                    .filter(figure -> figure.changeStated() != null)
                    .map(figure -> figure.code() + "="
                            + figure.changeStated().value().toPlainString()
                            + figure.changeStated().unit())
                    .collect(Collectors.joining(" "));
            if (!found.equals(row.expected().equals("-") ? "" : row.expected())) {
                wrong.add(row.line() + " " + row.passage() + ": " + found);
            }
        }
        assertEquals("", String.join("\n", wrong));
    }

    @Test
    void everyIndicatorOfTheCatalogueHasARuleAndARow() {
        Set<String> stated = new TreeSet<>();
        for (GoldenTable.Row row : GoldenTable.rows("indicators.tsv")) {
            row.expectedFigures().forEach(figure -> stated.add(figure.substring(0, figure.indexOf('='))));
        }
        Set<String> rules = RuleBook.load(CATALOGUE).codes();
        for (Indicator indicator : CATALOGUE.all()) {
            assertTrue(rules.contains(indicator.code()), indicator.code() + " has no rule in rules.yaml");
            assertTrue(stated.contains(indicator.code()), indicator.code() + " has no row in indicators.tsv");
        }
    }
}
