package org.fazhi.mappings.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GenreDictionaryTest {
    private static final Path FILE = Path.of("src/main/resources/org/fazhi/mappings/dictionary/genre.dic");

    private final List<String> words = Files.readAllLines(FILE, StandardCharsets.UTF_8).stream()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .toList();
    private final Set<String> all = new HashSet<>(words);

    GenreDictionaryTest() throws IOException {}

    @Test
    void noWordStandsTwice() {
        assertEquals(words.size(), all.size());
    }

    @Test
    void noWordIsMadeOfOthers() {
        assertEquals(List.of(), words.stream().filter(word -> made(word, 0)).toList());
    }

    /** Whether the word from an offset on is a row of other words of two characters or more. */
    private boolean made(String word, int from) {
        if (from == word.length()) {
            return true;
        }
        for (int to = from + 2; to <= word.length(); to++) {
            String piece = word.substring(from, to);
            if (!piece.equals(word) && all.contains(piece) && made(word, to)) {
                return true;
            }
        }
        return false;
    }
}
