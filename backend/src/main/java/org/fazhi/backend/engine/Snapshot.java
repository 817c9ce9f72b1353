package org.fazhi.backend.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.fazhi.backend.problem.ApiProblem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads everything a search finds, page by page from one snapshot, so that what is indexed meanwhile neither doubles nor hides a hit. */
public final class Snapshot {
    private static final Logger LOG = LoggerFactory.getLogger(Snapshot.class);
    private static final int PAGE = 500;
    private static final String KEPT = "1m";

    private Snapshot() {}

    /**
     * Hands over page after page.
     *
     * @param body of the search, with a sort that ends with a unique field, without size
     */
    public static <T> void read(
            EngineGateway engine, String index, Map<String, Object> body, Class<T> source, Consumer<Found<T>> pages) {
        Map<String, Object> probe = Map.of("size", 0, "query", Clauses.matchAll(), "terminate_after", 1);
        if (engine.search(index, probe, source).total() == 0) {
            return;
        }
        String pit = engine.call("POST", "/" + index + "/_pit?keep_alive=" + KEPT, null)
                .path("id")
                .asString();
        try {
            List<Object> after = List.of();
            Found<T> page;
            do {
                page = engine.searchSnapshot(body(body, pit, after), source);
                pages.accept(page);
                List<Found.Hit<T>> hits = page.found();
                after = hits.isEmpty() ? after : hits.get(hits.size() - 1).sort();
            } while (page.found().size() == PAGE);
        } finally {
            close(engine, pit);
        }
    }

    /** What was read is whole whether or not the engine hears that we are done; it forgets by itself. */
    private static void close(EngineGateway engine, String pit) {
        try {
            engine.call("DELETE", "/_pit", Map.of("id", pit));
        } catch (ApiProblem away) {
            LOG.debug("a snapshot was left to expire");
        }
    }

    private static Map<String, Object> body(Map<String, Object> body, String pit, List<Object> after) {
        Map<String, Object> page = new LinkedHashMap<>(body);
        page.put("size", PAGE);
        page.put("pit", Map.of("id", pit, "keep_alive", KEPT));
        page.put("track_total_hits", false);
        if (!after.isEmpty()) {
            page.put("search_after", after);
        }
        return page;
    }
}
