package org.fazhi.analysisik;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** The tokenizers as a table: text, words of ik_smart, words of ik_max_word. */
class GoldenTokensTest {
    /** Also read by the test that asks a real node. */
    private static final Path TABLE = Path.of("src/test/resources/org/fazhi/analysisik/tokens.tsv");

    @Test
    void cutsAsTheTableSays() throws IOException {
        Stream<Executable> rows = Files.readAllLines(TABLE, StandardCharsets.UTF_8).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .flatMap(row -> Stream.of(
                        () -> assertEquals(row[1], joined(Granularity.SMART, row[0]), "ik_smart"),
                        () -> assertEquals(row[2], joined(Granularity.MAX_WORD, row[0]), "ik_max_word")));
        assertAll(rows);
    }

    private static String joined(Granularity granularity, String text) {
        return String.join(" ", Tokens.terms(granularity, text));
    }

    @Test
    void everyWordOfTheGenreIsFoundInText() {
        List<String> lost = Words.genre().stream()
                .filter(word ->
                        !Tokens.terms(Granularity.MAX_WORD, "(" + word + ")").contains(word))
                .toList();
        assertEquals(List.of(), lost, "words that no text can match");
    }

    @Test
    void everyWordOfTheGenreStaysWhole() {
        List<String> cut = Words.genre().stream()
                .filter(word -> !Tokens.terms(Granularity.SMART, word).equals(List.of(word)))
                .toList();
        assertEquals(List.of(), cut);
    }

    @Test
    void namesOfRegionsAreWords() {
        assertTrue(Words.regions().size() > 3000, "regions: " + Words.regions().size());
        List<String> lost = Words.regions().stream()
                .filter(name -> !Tokens.terms(Granularity.MAX_WORD, name).contains(name))
                .toList();
        assertEquals(List.of(), lost);
    }
}
