package org.fazhi.mappings.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The runs of {@code runs.txt}: two to six folded characters that follow each other so often in reports that they are worth a token of their
 * own. A text is cut from its start, each time at the longest run that stands there, else behind one character.
 */
final class CommonRuns {
    /** Characters of the longest run. */
    private final int longest;

    private final RunTrie trie = new RunTrie();
    private final Map<String, List<String>> byStart = new HashMap<>();
    private final Map<String, List<String>> byEnd = new HashMap<>();
    private final Map<String, List<String>> byPart = new HashMap<>();

    CommonRuns(List<String> runs) {
        runs.forEach(this::add);
        longest = runs.stream().mapToInt(String::length).max().orElse(1);
    }

    static CommonRuns load() {
        return new CommonRuns(lines().toList());
    }

    /** The runs as the file lists them. */
    static Stream<String> lines() {
        try (InputStream in = CommonRuns.class.getResourceAsStream("runs.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("# "));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String run) {
        trie.add(run);
        for (int start = 0; start < run.length(); start++) {
            for (int end = start + 1; end <= run.length(); end++) {
                Map<String, List<String>> by = start == 0 ? byStart : end == run.length() ? byEnd : byPart;
                if (end - start < run.length()) {
                    List<String> runs = by.computeIfAbsent(run.substring(start, end), part -> new ArrayList<>());
                    if (runs.isEmpty() || !runs.get(runs.size() - 1).equals(run)) {
                        runs.add(run);
                    }
                }
            }
        }
    }

    int longest() {
        return longest;
    }

    /** How many units the token has that starts there: a run, a surrogate pair or one character. */
    int tokenAt(char[] units, int at) {
        int length = trie.longest(units, at);
        if (length > 0) {
            return length;
        }
        return at + 1 < units.length && Character.isSurrogatePair(units[at], units[at + 1]) ? 2 : 1;
    }

    /** The runs that begin with these characters and go on. */
    List<String> beginningWith(String characters) {
        return byStart.getOrDefault(characters, List.of());
    }

    /** The runs that end with these characters and begin before them. */
    List<String> endingWith(String characters) {
        return byEnd.getOrDefault(characters, List.of());
    }

    /** The runs that begin before these characters and end after them. */
    List<String> around(String characters) {
        return byPart.getOrDefault(characters, List.of());
    }
}
