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
    /** For each first character one bit for each second one, at the second's column; null for all others. Column 0 is nobody's. */
    private final long[][] joins = new long[Character.MAX_VALUE + 1][];

    private final char[] columns = new char[Character.MAX_VALUE + 1];

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
        pairs.join();
        return pairs;
    }

    private void join() {
        int column = 1;
        for (char second : firsts.keySet()) {
            columns[second] = (char) column++;
        }
        int width = column / Long.SIZE + 1;
        seconds.forEach((first, following) -> {
            long[] joined = new long[width];
            following.chars().forEach(second -> joined[columns[second] / Long.SIZE] |= 1L << columns[second]);
            joins[first] = joined;
        });
    }

    private void add(char first, String following) {
        seconds.merge(first, following, String::concat);
        following.chars().forEach(second -> firsts.merge((char) second, String.valueOf(first), String::concat));
    }

    boolean joined(char first, char second) {
        long[] joined = joins[first];
        int column = columns[second];
        return joined != null && column > 0 && (joined[column / Long.SIZE] & 1L << column) != 0;
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
