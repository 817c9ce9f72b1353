package org.fazhi.ingest.normalise;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects what speaks for each value of a field while one report is read. */
final class EvidenceBook {
    private static final int LONGEST_WORDS = 120;

    private final List<Evidence> all = new ArrayList<>();

    void add(String field, Object value, String rule, String words, double weight) {
        String shown = words.length() > LONGEST_WORDS ? words.substring(0, LONGEST_WORDS) : words;
        all.add(new Evidence(field, String.valueOf(value), rule, shown, weight));
    }

    List<Evidence> all() {
        return List.copyOf(all);
    }

    /** The value with the most weight behind it; the one found first when two have the same. */
    Optional<String> best(String field) {
        Map<String, Double> weights = new LinkedHashMap<>();
        all.stream()
                .filter(evidence -> evidence.field().equals(field))
                .forEach(evidence -> weights.merge(evidence.value(), evidence.weight(), Double::sum));
        String best = null;
        for (Map.Entry<String, Double> entry : weights.entrySet()) {
            if (entry.getValue() > 0 && (best == null || entry.getValue() > weights.get(best))) {
                best = entry.getKey();
            }
        }
        return Optional.ofNullable(best);
    }
}
