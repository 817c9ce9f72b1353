package org.fazhi.backend.corpus;

import static org.fazhi.backend.engine.Clauses.filter;
import static org.fazhi.backend.engine.Clauses.term;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fazhi.backend.corpus.CorpusAnswer.ProvinceCount;
import org.fazhi.backend.corpus.CorpusAnswer.YearCount;
import org.fazhi.backend.engine.EngineGateway;
import org.fazhi.backend.engine.Found;
import org.fazhi.backend.engine.Lookup;
import org.fazhi.backend.engine.Remembered;
import org.fazhi.backend.region.Places;
import org.fazhi.backend.region.RegionReport;
import org.fazhi.mappings.document.ReportDocument;
import org.fazhi.mappings.vocabulary.Region;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The corpus as a whole; the answer is remembered for a few seconds, since every page asks for it. */
@Component
public class Corpus {
    private final EngineGateway engine;
    private final Places places;
    private final Remembered<CorpusAnswer> known;

    Corpus(EngineGateway engine, Places places) {
        this.engine = engine;
        this.places = places;
        this.known = new Remembered<>(engine, this::ask);
    }

    public CorpusAnswer answer() {
        return known.get();
    }

    /** Years with at least one own annual report, first to last. */
    public List<Integer> years() {
        return answer().byYear().stream().map(YearCount::year).toList();
    }

    private CorpusAnswer ask() {
        List<Found<JsonNode>> found = engine.searchAll(List.of(
                new Lookup(engine.aliases().reports(), reports()),
                new Lookup(engine.aliases().reports(), newest()),
                new Lookup(engine.aliases().figures(), figures())));
        Found<JsonNode> reports = found.get(0);
        return new CorpusAnswer(
                reports.total() > 0,
                reports.aggregation("sample", "doc_count").asLong() > 0,
                reports.aggregation("readable", "doc_count").asLong(),
                reports.aggregation("own", "readable", "doc_count").asLong(),
                reports.total() - reports.aggregation("readable", "doc_count").asLong(),
                found.get(2).total(),
                reports.aggregation("own", "regions", "value").asLong(),
                builtAt(reports),
                asOf(reports),
                years(reports.aggregation("own", "years", "buckets")),
                provinces(reports.aggregation("own", "provinces", "buckets")),
                found.get(1).sources().stream()
                        .map(source -> RegionReport.of(EngineGateway.as(source, ReportDocument.class)))
                        .toList());
    }

    private Map<String, Object> reports() {
        // Counted as a search counts them: what cannot be read is found by none.
        Map<String, Object> readable = Map.of("readable", Map.of("filter", term("readable", true)));
        Map<String, Object> byYear = Map.of("field", "reportYear", "size", 200, "order", Map.of("_key", "asc"));
        Map<String, Object> byProvince =
                Map.of("field", "regionCodes", "size", 100, "include", places.codesBelow(null));
        Map<String, Object> own = new LinkedHashMap<>(readable);
        own.put("years", Map.of("terms", byYear, "aggs", readable));
        own.put("provinces", Map.of("terms", byProvince, "aggs", readable));
        own.put("regions", Map.of("cardinality", Map.of("field", "regionCode", "precision_threshold", 10_000)));
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("size", 0);
        body.put("track_total_hits", true);
        body.put("query", filter(List.of(term("current", true))));
        body.put(
                "aggs",
                Map.of(
                        "readable", Map.of("filter", term("readable", true)),
                        "sample", Map.of("filter", term("sample", true)),
                        "own", Map.of("filter", term("ownGovernment", true), "aggs", own),
                        "newest", Map.of("max", Map.of("field", "validFrom")),
                        "index", Map.of("terms", Map.of("field", "_index", "size", 1))));
        return body;
    }

    private static Map<String, Object> newest() {
        return Map.of(
                "size",
                8,
                "query",
                filter(List.of(term("current", true), term("readable", true))),
                "sort",
                List.of(Map.of("publishedOn", Map.of("order", "desc", "missing", "_last")), Map.of("id", "asc")),
                "_source",
                RegionReport.FIELDS);
    }

    private static Map<String, Object> figures() {
        return Map.of("size", 0, "track_total_hits", true, "query", filter(List.of(term("current", true))));
    }

    /** The index is named by the time it was built. */
    private static Instant builtAt(Found<JsonNode> reports) {
        JsonNode index = reports.aggregation("index", "buckets").path(0).path("key");
        return IndexTime.of(index.asString(""));
    }

    private static Instant asOf(Found<JsonNode> reports) {
        JsonNode newest = reports.aggregation("newest", "value");
        return newest.isNumber() ? Instant.ofEpochMilli(newest.asLong()) : null;
    }

    private static List<YearCount> years(JsonNode buckets) {
        List<YearCount> years = new ArrayList<>();
        buckets.forEach(bucket -> years.add(new YearCount(bucket.path("key").asInt(), readable(bucket))));
        return years;
    }

    private static long readable(JsonNode bucket) {
        return bucket.path("readable").path("doc_count").asLong();
    }

    private List<ProvinceCount> provinces(JsonNode buckets) {
        List<ProvinceCount> provinces = new ArrayList<>();
        buckets.forEach(bucket -> {
            String code = bucket.path("key").asString();
            String name = places.find(code, null).map(Region::name).orElse(code);
            provinces.add(new ProvinceCount(code, name, readable(bucket)));
        });
        provinces.sort(Comparator.comparing(ProvinceCount::code));
        return provinces;
    }
}
