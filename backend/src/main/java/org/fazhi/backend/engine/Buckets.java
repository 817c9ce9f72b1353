package org.fazhi.backend.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/** Reads every combination of values that documents have, page by page: exact, however many there are. */
public final class Buckets {
    private static final int PAGE = 10_000;

    private Buckets() {}

    /**
     * Hands over a bucket for each combination that occurs: its {@code key} and {@code doc_count}.
     *
     * @param query that chooses the documents
     * @param fields whose values are combined
     */
    public static void each(
            EngineGateway engine,
            String index,
            Map<String, Object> query,
            List<String> fields,
            Consumer<JsonNode> bucket) {
        List<Map<String, Object>> sources = fields.stream()
                .map(field -> Map.<String, Object>of(field, Map.of("terms", Map.of("field", field))))
                .toList();
        Object after = null;
        do {
            Map<String, Object> composite = new LinkedHashMap<>(Map.of("size", PAGE, "sources", sources));
            if (after != null) {
                composite.put("after", after);
            }
            Map<String, Object> body =
                    Map.of("size", 0, "query", query, "aggs", Map.of("all", Map.of("composite", composite)));
            JsonNode page = engine.search(index, body, JsonNode.class).aggregation("all");
            page.path("buckets").forEach(bucket);
            after = page.has("after_key") ? page.path("after_key") : null;
        } while (after != null);
    }
}
