package org.fazhi.mappings.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * The runs of {@code runs.txt}: two to seven folded characters that follow each other so often in reports that they are worth a token of their
 * own. A text is cut from its start, each time at the longest run that stands there, else behind one character.
 */
final class CommonRuns {
    /** Characters of the longest run. */
    private final int longest;

    private final RunTrie trie = new RunTrie();

    CommonRuns(List<String> runs) {
        runs.forEach(trie::add);
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
}
