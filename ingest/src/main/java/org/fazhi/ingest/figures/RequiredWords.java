package org.fazhi.ingest.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds in an expression the words of which every match must hold one, so that most texts are ruled out without trying it. */
final class RequiredWords {
    /** More than the best two parts hardly rule out more. */
    private static final int PARTS = 2;

    private RequiredWords() {}

    /** For each of the most telling parts of an expression the traces of its alternatives; a match has one of each. */
    static int[][] of(String expression) {
        List<List<String>> parts = new ArrayList<>();
        collect(expression, parts);
        return parts.stream()
                .sorted(Comparator.comparingInt(RequiredWords::shortest)
                        .reversed()
                        .thenComparingInt(List::size))
                .limit(PARTS)
                .map(words -> words.stream().mapToInt(Traces::of).toArray())
                .toArray(int[][]::new);
    }

    private static void collect(String says, List<List<String>> parts) {
        int at = 0;
        while (at < says.length()) {
            int end = elementEnd(says, at);
            boolean optional = isOptional(says, end);
            boolean group = says.charAt(at) == '(';
            String ahead = group && !optional && says.startsWith("(?=", at) ? says.substring(at + 3, end - 1) : null;
            if (ahead != null && Shape.alternatives(ahead).size() == 1) {
                // What a match must be followed by, the text holds as well.
                collect(ahead, parts);
            } else if (!group || !optional) {
                parts.add(group ? alternatives(says.substring(at + 1, end - 1)) : plain(says, at, end, optional));
            }
            at = end;
        }
        parts.removeIf(List::isEmpty);
    }

    private static boolean isOptional(String says, int end) {
        return end < says.length() && ("?*".indexOf(says.charAt(end)) >= 0 || says.startsWith("{0", end));
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
        String body = group.startsWith("?:") ? group.substring(2) : group;
        if (body.startsWith("?")) {
            return List.of();
        }
        List<String> words = new ArrayList<>(Shape.alternatives(body));
        words.replaceAll(RequiredWords::beginning);
        return words.contains("") ? List.of() : words;
    }

    private static String beginning(String alternative) {
        int end = 0;
        while (end < alternative.length() && isPlain(alternative.charAt(end))) {
            end++;
        }
        return alternative.substring(0, isOptional(alternative, end) ? Math.max(0, end - 1) : end);
    }

    private static int shortest(List<String> words) {
        return Math.min(2, words.stream().mapToInt(String::length).min().orElse(0));
    }

    private static boolean isPlain(char c) {
        return c >= '一' && c <= '鿿';
    }
}
