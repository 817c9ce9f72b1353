package org.fazhi.samples.grammar;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fazhi.samples.facts.Measure;
import org.fazhi.samples.facts.Measures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GrammarTest {
    private static final Grammar GRAMMAR = Grammar.load();
    private static final Path CATALOGUE =
            Path.of("../../index-mappings/src/main/resources/org/fazhi/mappings/vocabulary/indicators.yaml");

    @ParameterizedTest
    @ValueSource(strings = {"[a|b", "a]b", "{name", "<code:x", "<no.such.code:#件>", "a|b"})
    void aFaultyRuleIsRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> new RuleParser(GRAMMAR, text).parse());
    }

    @Test
    void everyMeasureIsAnIndicatorOfTheCatalogueWithItsUnit() throws IOException {
        Set<String> known = Pattern.compile("code: ([a-z_.]+),.*?unit: '?([^,']+)'?,")
                .matcher(Files.readString(CATALOGUE))
                .results()
                .map((MatchResult match) -> match.group(1) + " " + match.group(2))
                .collect(Collectors.toSet());
        for (Measure measure : Measures.all()) {
            assertTrue(known.contains(measure.code() + " " + measure.unit()), measure.code() + " " + measure.unit());
        }
    }
}
