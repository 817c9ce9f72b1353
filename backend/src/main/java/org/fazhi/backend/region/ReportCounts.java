package org.fazhi.backend.region;

import static org.fazhi.backend.engine.Clauses.filter;
import static org.fazhi.backend.engine.Clauses.term;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fazhi.backend.engine.EngineGateway;
import org.fazhi.backend.engine.Found;
import org.fazhi.backend.engine.Remembered;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** How many own annual reports the index holds of each division and everything below it; remembered for a few seconds. */
@Component
public class ReportCounts {
    private final EngineGateway engine;
    private final Remembered<Map<String, Long>> known;

    ReportCounts(EngineGateway engine) {
        this.engine = engine;
        this.known = new Remembered<>(engine, this::ask);
    }

    public Map<String, Long> byCode() {
        return known.get();
    }

    private Map<String, Long> ask() {
        Found<JsonNode> found = engine.search(
                engine.aliases().reports(),
                Map.of(
                        "size",
                        0,
                        "query",
                        filter(List.of(term("current", true), term("ownGovernment", true))),
                        "aggs",
                        Map.of("codes", Map.of("terms", Map.of("field", "regionCodes", "size", 10_000)))),
                JsonNode.class);
        Map<String, Long> counts = new HashMap<>();
        found.aggregation("codes", "buckets")
                .forEach(bucket -> counts.put(
                        bucket.path("key").asString(), bucket.path("doc_count").asLong()));
        return counts;
    }
}
