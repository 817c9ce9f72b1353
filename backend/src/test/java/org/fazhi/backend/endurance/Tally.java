package org.fazhi.backend.endurance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What readers got, by what was going on meanwhile. Safe for many threads. */
final class Tally {
    static final String CALM = "calm";
    private static final int EXAMPLES = 5;

    private final Map<String, Map<Integer, Long>> answers = new TreeMap<>();
    private final Map<String, Double> slowest = new TreeMap<>();
    private final List<String> examples = new ArrayList<>();
    private String phase = CALM;

    /** Says what is going on from now on. */
    synchronized void enter(String now) {
        phase = now;
    }

    synchronized String phase() {
        return phase;
    }

    /**
     * Counts an answer. One that began or ended while something was broken counts there.
     *
     * @param began the phase when it was asked
     * @param status of HTTP; 0 when none came
     * @param said for an unexpected answer: what it was
     */
    synchronized void add(String began, int status, double seconds, String said) {
        String during = began.equals(CALM) ? phase : began;
        answers.computeIfAbsent(during, key -> new TreeMap<>()).merge(status, 1L, Long::sum);
        slowest.merge(during, Math.round(seconds * 1000) / 1000.0, Math::max);
        if (said != null && examples.size() < EXAMPLES) {
            examples.add(during + ": " + said);
        }
    }

    /** How many answers of a phase had a status for which the test holds. */
    synchronized long count(String during, java.util.function.IntPredicate status) {
        return answers.getOrDefault(during, Map.of()).entrySet().stream()
                .filter(entry -> status.test(entry.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    synchronized long count(java.util.function.IntPredicate status) {
        return answers.keySet().stream()
                .mapToLong(during -> count(during, status))
                .sum();
    }

    synchronized Map<String, Object> result() {
        return Map.of(
                "answers",
                new TreeMap<>(answers),
                "slowestSeconds",
                new TreeMap<>(slowest),
                "examples",
                List.copyOf(examples));
    }
}
