package org.fazhi.mappings.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** The pairs of {@code traditional.txt}: a traditional character and the simplified one that stands for it. */
final class TraditionalCharacters {
    private TraditionalCharacters() {}

    static Map<Character, Character> pairs() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                TraditionalCharacters.class.getResourceAsStream("traditional.txt"), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#") && line.length() == 2)
                    .collect(Collectors.toUnmodifiableMap(line -> line.charAt(0), line -> line.charAt(1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
