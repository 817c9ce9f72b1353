package org.fazhi.mappings.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which runs hold given characters at their start, at their end or between: what a phrase needs to know of them, and a text does not. */
final class RunParts {
    private final Map<String, List<String>> byStart = new HashMap<>();
    private final Map<String, List<String>> byEnd = new HashMap<>();
    private final Map<String, List<String>> between = new HashMap<>();

    RunParts(List<String> runs) {
        runs.forEach(this::add);
    }

    private void add(String run) {
        for (int start = 0; start < run.length(); start++) {
            for (int end = start + 1; end <= run.length(); end++) {
                if (end - start < run.length()) {
                    Map<String, List<String>> by = start == 0 ? byStart : end == run.length() ? byEnd : between;
                    addOnce(by.computeIfAbsent(run.substring(start, end), part -> new ArrayList<>(2)), run);
                }
            }
        }
    }

    /** A run can hold the same characters twice. */
    private static void addOnce(List<String> runs, String run) {
        if (runs.isEmpty() || !runs.get(runs.size() - 1).equals(run)) {
            runs.add(run);
        }
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
        return between.getOrDefault(characters, List.of());
    }
}
