package org.fazhi.mappings.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * The pairs of {@code pairs.txt}: two characters that follow each other so often that they are worth a token of their own. A character is
 * only ever the first of a pair or only ever the second, so that two neighbours alone decide whether they are one token, not what
 * stands around them. That is what lets a phrase be looked for although it may begin or end inside a pair.
 */
final class CommonPairs {
    private final Map<Character, String> seconds = new HashMap<>();
    private final Map<Character, String> firsts = new HashMap<>();

    private CommonPairs() {}

    static CommonPairs load() {
        CommonPairs pairs = new CommonPairs();
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(CommonPairs.class.getResourceAsStream("pairs.txt"), StandardCharsets.UTF_8))) {
            reader.lines()
                    .filter(line -> !line.startsWith("# "))
                    .forEach(line -> pairs.add(line.charAt(0), line.substring(2)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (pairs.seconds.keySet().stream().anyMatch(pairs.firsts::containsKey)) {
            throw new IllegalStateException("a character of pairs.txt is both a first and a second one");
        }
        return pairs;
    }

    private void add(char first, String following) {
        seconds.merge(first, following, String::concat);
        following.chars().forEach(second -> firsts.merge((char) second, String.valueOf(first), String::concat));
    }

    boolean joined(char first, char second) {
        return secondsOf(first).indexOf(second) >= 0;
    }

    /** The characters that make a pair behind this one; mostly none. */
    String secondsOf(char first) {
        return seconds.getOrDefault(first, "");
    }

    /** The characters that make a pair before this one; mostly none. */
    String firstsOf(char second) {
        return firsts.getOrDefault(second, "");
    }
}
