package org.fazhi.backend.indicator;

import static org.fazhi.backend.engine.Clauses.any;
import static org.fazhi.backend.engine.Clauses.between;
import static org.fazhi.backend.engine.Clauses.exists;
import static org.fazhi.backend.engine.Clauses.filter;
import static org.fazhi.backend.engine.Clauses.not;
import static org.fazhi.backend.engine.Clauses.term;
import static org.fazhi.backend.engine.Clauses.terms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.fazhi.backend.engine.Buckets;
import org.fazhi.backend.engine.Columns;
import org.fazhi.backend.engine.EngineGateway;
import org.fazhi.backend.engine.Found;
import org.fazhi.backend.engine.Lookup;
import org.fazhi.backend.engine.Snapshot;
import org.fazhi.backend.figure.FigureHits;
import org.fazhi.backend.web.Knowledge;
import org.fazhi.mappings.document.FigureDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Fetches what places' own reports state of an indicator, and which own reports there are, in one round trip. */
@Component
class StatedFigures {
    /** What one answer of the engine can hold. */
    private static final int MOST = 10_000;

    /** What of a figure's stored form is looked at; what stands in columns comes anyway. */
    private static final List<String> FIGURE_FIELDS =
            List.of("reportVersion", "period", "qualifier", "quote", "change", "note", "level");

    private final EngineGateway engine;

    StatedFigures(EngineGateway engine) {
        this.engine = engine;
    }

    /**
     * @param places clauses that choose the places
     * @param withLumped whether values of several years together are wanted too
     */
    Statements of(
            String indicator,
            List<Map<String, Object>> places,
            int from,
            int to,
            boolean withLumped,
            @Nullable String asOf) {
        List<Map<String, Object>> own = new ArrayList<>(places);
        own.add(term("ownGovernment", true));
        own.add(Knowledge.at(asOf));
        List<Map<String, Object>> statedClauses = new ArrayList<>(own);
        statedClauses.add(term("code", indicator));
        statedClauses.add(
                withLumped ? any(List.of(between("year", from, to), not(exists("year")))) : between("year", from, to));
        List<Map<String, Object>> publishedClauses = new ArrayList<>(own);
        publishedClauses.add(between("reportYear", from, to));
        Lookup figures = new Lookup(engine.aliases().figures(), figures(statedClauses));
        Lookup reports = new Lookup(engine.aliases().reports(), Columns.of(search(publishedClauses), OwnReport.FIELDS));
        List<Found<JsonNode>> found = engine.searchAll(List.of(figures, reports));
        List<FigureDocument> stated = whole(found.get(0), figures, FigureHits::among);
        List<OwnReport> published = whole(found.get(1), reports, StatedFigures::ownReports);
        return Statements.of(stated, published, counts(own, indicator, Statements.undecided(stated)));
    }

    /** How often each of the places states each subject, over all years: what decides between subjects of one year. */
    private Map<String, Map<String, Long>> counts(
            List<Map<String, Object>> own, String indicator, Set<String> undecided) {
        Map<String, Map<String, Long>> counts = new HashMap<>();
        if (undecided.isEmpty()) {
            return counts;
        }
        List<Map<String, Object>> clauses = new ArrayList<>(own);
        clauses.add(term("code", indicator));
        clauses.add(exists("year"));
        clauses.add(terms("regionCode", undecided));
        Buckets.each(
                engine,
                engine.aliases().figures(),
                filter(clauses),
                List.of("regionCode", "subject"),
                bucket -> counts.computeIfAbsent(
                                bucket.path("key").path("regionCode").asString(), code -> new HashMap<>())
                        .put(
                                bucket.path("key").path("subject").asString(),
                                bucket.path("doc_count").asLong()));
        return counts;
    }

    private static Map<String, Object> figures(List<Map<String, Object>> clauses) {
        Map<String, Object> body = FigureHits.wanted(search(clauses));
        body.put("_source", FIGURE_FIELDS);
        return body;
    }

    private static Map<String, Object> search(List<Map<String, Object>> clauses) {
        return Map.of("size", MOST, "query", filter(clauses), "sort", List.of("_doc"));
    }

    private static List<OwnReport> ownReports(Found<JsonNode> found) {
        return found.sources().stream()
                .map(source -> EngineGateway.as(source, OwnReport.class))
                .toList();
    }

    /** Everything that the lookup finds, though one answer of the engine holds no more than {@link #MOST}. */
    private <T> List<T> whole(Found<JsonNode> first, Lookup lookup, Function<Found<JsonNode>, List<T>> reading) {
        if (first.found().size() < MOST) {
            return reading.apply(first);
        }
        List<T> all = new ArrayList<>();
        Map<String, Object> body = new HashMap<>(lookup.body());
        body.put("sort", List.of("_shard_doc"));
        Snapshot.read(engine, lookup.index(), body, JsonNode.class, page -> all.addAll(reading.apply(page)));
        return all;
    }
}
