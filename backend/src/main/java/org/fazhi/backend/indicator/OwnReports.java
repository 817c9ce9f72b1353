package org.fazhi.backend.indicator;

import static org.fazhi.backend.engine.Clauses.filter;
import static org.fazhi.backend.engine.Clauses.term;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fazhi.backend.engine.Buckets;
import org.fazhi.backend.engine.EngineGateway;
import org.fazhi.backend.engine.Remembered;
import org.springframework.stereotype.Component;

/** Which places have an own annual report of which year, and whether one of them can be read; remembered for a few seconds. */
@Component
class OwnReports {
    private final EngineGateway engine;
    private final Remembered<Map<Integer, Map<String, Boolean>>> known;

    OwnReports(EngineGateway engine) {
        this.engine = engine;
        this.known = new Remembered<>(engine, this::ask);
    }

    /** Codes of the places with a report of the year, each with whether one is readable. */
    Map<String, Boolean> of(int year) {
        return known.get().getOrDefault(year, Map.of());
    }

    private Map<Integer, Map<String, Boolean>> ask() {
        Map<Integer, Map<String, Boolean>> byYear = new HashMap<>();
        Buckets.each(
                engine,
                engine.aliases().reports(),
                filter(List.of(term("current", true), term("ownGovernment", true))),
                List.of("reportYear", "regionCode", "readable"),
                bucket -> byYear.computeIfAbsent(
                                bucket.path("key").path("reportYear").asInt(), year -> new HashMap<>())
                        .merge(
                                bucket.path("key").path("regionCode").asString(),
                                bucket.path("key").path("readable").asBoolean(),
                                Boolean::logicalOr));
        return byYear;
    }
}
