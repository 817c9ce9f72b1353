package org.fazhi.backend.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The orders that a list of reports can have. Each ends with the id, so that equal reports keep their order from page to page. */
enum Order {
    RELEVANCE(List.of(down("_score"), missingLast("reportYear", "desc"), up("id"))),
    NEWEST(List.of(missingLast("reportYear", "desc"), missingLast("publishedOn", "desc"), up("id"))),
    OLDEST(List.of(missingLast("reportYear", "asc"), missingLast("publishedOn", "asc"), up("id"))),
    PUBLISHED(List.of(missingLast("publishedOn", "desc"), up("id"))),
    REGION(List.of(missingLast("regionCode", "asc"), missingLast("reportYear", "desc"), up("id")));

    static final List<String> WORDS = Arrays.stream(values()).map(Order::word).toList();

    private final List<Map<String, Object>> sort;

    Order(List<Map<String, Object>> sort) {
        this.sort = sort;
    }

    /** As the engine takes it. */
    List<Map<String, Object>> sort() {
        return sort;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Order of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    private static Map<String, Object> up(String field) {
        return Map.of(field, "asc");
    }

    private static Map<String, Object> down(String field) {
        return Map.of(field, "desc");
    }

    private static Map<String, Object> missingLast(String field, String direction) {
        return Map.of(field, Map.of("order", direction, "missing", "_last"));
    }
}
