package org.fazhi.mappings.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VocabularyTest {
    private final Indicators indicators = Indicators.load();
    private final Themes themes = Themes.load();

    @Test
    void everyIndicatorHasAThemeAKindAndAUnit() {
        for (Indicator indicator : indicators.all()) {
            assertTrue(themes.find(indicator.theme()).isPresent(), indicator.code() + " has no known theme");
            assertTrue(Set.of("count", "stock", "rate").contains(indicator.kind()), indicator.code());
            assertEquals("rate".equals(indicator.kind()), "%".equals(indicator.unit()), indicator.code());
            assertTrue(!indicator.says().isEmpty(), indicator.code() + " has no cues");
        }
    }

    @Test
    void whatIsNotMeantIsKeptWithItsCommas() {
        assertEquals(
                "文件审查见 rules.reviewed, 合同审查见 decision.contracts_reviewed",
                indicators.find("decision.legality_reviews").orElseThrow().not());
    }

    @Test
    void subjectsAndPartsAreThoseOfTheRecords() {
        assertEquals(
                List.of("government", "departments", "subordinate", "whole"),
                List.copyOf(indicators.subjects().keySet()));
        assertEquals(
                List.of("overview", "work", "problems", "plans", "annex"),
                List.copyOf(themes.parts().keySet()));
    }
}
