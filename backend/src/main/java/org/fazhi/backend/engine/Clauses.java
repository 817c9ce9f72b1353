package org.fazhi.backend.engine;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The pieces that search bodies are put together from: plain maps that read like the JSON they become. */
public final class Clauses {
    private Clauses() {}

    public static Map<String, Object> term(String field, Object value) {
        return Map.of("term", Map.of(field, value));
    }

    public static Map<String, Object> terms(String field, Collection<?> values) {
        return Map.of("terms", Map.of(field, List.copyOf(values)));
    }

    public static Map<String, Object> exists(String field) {
        return Map.of("exists", Map.of("field", field));
    }

    /** A range with inclusive bounds; a null bound is open. */
    public static Map<String, Object> between(String field, Object from, Object to) {
        Map<String, Object> bounds = new LinkedHashMap<>();
        if (from != null) {
            bounds.put("gte", from);
        }
        if (to != null) {
            bounds.put("lte", to);
        }
        return range(field, bounds);
    }

    public static Map<String, Object> range(String field, Map<String, Object> bounds) {
        return Map.of("range", Map.of(field, bounds));
    }

    public static Map<String, Object> nested(String path, Map<String, Object> query, String scoreMode) {
        return Map.of("nested", Map.of("path", path, "query", query, "score_mode", scoreMode));
    }

    /** All must hold; none of them scores. */
    public static Map<String, Object> filter(Collection<? extends Map<String, Object>> clauses) {
        return clauses.isEmpty() ? matchAll() : Map.of("bool", Map.of("filter", List.copyOf(clauses)));
    }

    /** All must hold and score. */
    public static Map<String, Object> all(Collection<? extends Map<String, Object>> clauses) {
        return clauses.size() == 1 ? clauses.iterator().next() : Map.of("bool", Map.of("must", List.copyOf(clauses)));
    }

    /** One at least must hold. */
    public static Map<String, Object> any(Collection<? extends Map<String, Object>> clauses) {
        return clauses.size() == 1
                ? clauses.iterator().next()
                : Map.of("bool", Map.of("should", List.copyOf(clauses), "minimum_should_match", 1));
    }

    public static Map<String, Object> not(Map<String, Object> clause) {
        return Map.of("bool", Map.of("must_not", List.of(clause)));
    }

    public static Map<String, Object> constant(Map<String, Object> clause, double boost) {
        return Map.of("constant_score", Map.of("filter", clause, "boost", boost));
    }

    public static Map<String, Object> matchAll() {
        return Map.of("match_all", Map.of());
    }

    public static Map<String, Object> matchNone() {
        return Map.of("match_none", Map.of());
    }
}
