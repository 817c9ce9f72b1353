package org.fazhi.ingest.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds in a cue the words of which every match must hold one, so that most cues are ruled out without an expression. */
final class RequiredWords {
    /** More than the best two parts of a cue hardly rule out more. */
    private static final int PARTS = 2;

    private RequiredWords() {}

    /** For each of the most telling parts of a cue the traces of its alternatives; a match has one of each. */
    static List<int[]> of(String says) {
        List<List<String>> parts = new ArrayList<>();
        int at = 0;
        while (at < says.length()) {
            int end = elementEnd(says, at);
            boolean optional = end < says.length() && "?*".indexOf(says.charAt(end)) >= 0;
            List<String> words = says.charAt(at) == '('
                    ? alternatives(says.substring(at + 1, end - 1))
                    : plain(says, at, end, optional);
            boolean group = says.charAt(at) == '(';
            if (!words.isEmpty() && !(group && optional)) {
                parts.add(words);
            }
            at = end;
        }
        return parts.stream()
                .sorted(Comparator.comparingInt(RequiredWords::shortest)
                        .reversed()
                        .thenComparingInt(List::size))
                .limit(PARTS)
                .map(words -> words.stream().mapToInt(Traces::of).toArray())
                .toList();
    }

    /** End of a bracket, or of a run of plain characters. */
    private static int elementEnd(String says, int at) {
        if (says.charAt(at) == '[') {
            return says.indexOf(']', at) + 1;
        }
        if (says.charAt(at) != '(') {
            int end = at + 1;
            while (isPlain(says.charAt(at)) && end < says.length() && isPlain(says.charAt(end))) {
                end++;
            }
            return end;
        }
        int depth = 0;
        for (int end = at; end < says.length(); end++) {
            depth += says.charAt(end) == '(' ? 1 : says.charAt(end) == ')' ? -1 : 0;
            if (depth == 0) {
                return end + 1;
            }
        }
        return says.length();
    }

    private static List<String> plain(String says, int at, int end, boolean optional) {
        int to = optional ? end - 1 : end;
        return to > at && isPlain(says.charAt(at)) ? List.of(says.substring(at, to)) : List.of();
    }

    /** The plain beginning of each alternative; none when one of them begins with something else. */
    private static List<String> alternatives(String group) {
        List<String> words = new ArrayList<>();
        String body = group.startsWith("?:") ? group.substring(2) : group;
        if (body.startsWith("?")) {
            return List.of();
        }
        int depth = 0;
        int from = 0;
        for (int i = 0; i <= body.length(); i++) {
            char c = i < body.length() ? body.charAt(i) : '|';
            depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
            if (c == '|' && depth == 0) {
                String word = beginning(body.substring(from, i));
                if (word.isEmpty()) {
                    return List.of();
                }
                words.add(word);
                from = i + 1;
            }
        }
        return words;
    }

    private static String beginning(String alternative) {
        int end = 0;
        while (end < alternative.length() && isPlain(alternative.charAt(end))) {
            end++;
        }
        boolean optional = end < alternative.length() && "?*".indexOf(alternative.charAt(end)) >= 0;
        return alternative.substring(0, optional ? Math.max(0, end - 1) : end);
    }

    private static int shortest(List<String> words) {
        return Math.min(2, words.stream().mapToInt(String::length).min().orElse(0));
    }

    private static boolean isPlain(char c) {
        return c >= '一' && c <= '鿿';
    }
}
