package org.fazhi.ingest.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
                "sentences.tsv",
                "wordings.tsv",
                "near.tsv"
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

    /** Whoever adds an indicator shows one passage that states it and one that only seems to. */
    @Test
    void everyIndicatorHasAPassageThatStatesItAndANearOneThatDoesNot() {
        Set<String> stated = new TreeSet<>();
        GoldenTable.rows("indicators.tsv").forEach(row -> stated.addAll(codes(row)));
        Set<String> near = new TreeSet<>();
        for (GoldenTable.Row row : GoldenTable.rows("near.tsv")) {
            assertFalse(codes(row).contains(row.near()), row.passage() + " is to be near " + row.near() + " only");
            near.add(row.near());
        }
        for (Indicator indicator : CATALOGUE.all()) {
            assertTrue(stated.contains(indicator.code()), indicator.code() + " has no row in indicators.tsv");
            assertTrue(near.contains(indicator.code()), indicator.code() + " has no row in near.tsv");
        }
    }

    @Test
    void everyRuleIsForAnIndicatorOfTheCatalogue() {
        RuleBook.codes().forEach(code -> assertTrue(CATALOGUE.find(code).isPresent(), code + " is in no catalogue"));
    }

    @Test
    void anIndicatorWithoutRulesIsReadByTheCuesOfItsCatalogueEntry() {
        Indicator added =
                new Indicator("capacity.guides", "法律明白人数", "人", "stock", "capacity", List.of("法律明白人"), null, null);
        FigureReader reader = new FigureReader(List.of(added));
        List<String> found = Stream.of("培养“法律明白人”320名。", "全镇共有56名法律明白人。", "培养法律明白人是一项任务,共3次。")
                .flatMap(passage -> reader.read(Fiction.report(passage, "普法", 2022, "township")).stream())
                .map(GoldenTable::show)
                .toList();
        assertEquals(List.of("capacity.guides=320@2022/whole~exact", "capacity.guides=56@2022/whole~exact"), found);
    }

    private static Set<String> codes(GoldenTable.Row row) {
        return row.expectedFigures().stream()
                .map(figure -> figure.substring(0, figure.indexOf('=')))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
