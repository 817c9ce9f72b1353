package org.fazhi.backend.region;

import static org.fazhi.backend.engine.Clauses.filter;
import static org.fazhi.backend.engine.Clauses.term;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fazhi.backend.engine.EngineGateway;
import org.fazhi.backend.engine.Found;
import org.fazhi.backend.engine.Lookup;
import org.fazhi.backend.language.Wording;
import org.fazhi.backend.problem.ApiProblem;
import org.fazhi.backend.problem.Expected;
import org.fazhi.backend.region.RegionDetail.StatedIndicator;
import org.fazhi.backend.web.Parameters;
import org.fazhi.mappings.document.ReportDocument;
import org.fazhi.mappings.vocabulary.Indicator;
import org.fazhi.mappings.vocabulary.Indicators;
import org.fazhi.mappings.vocabulary.Region;
import org.fazhi.mappings.vocabulary.Regions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Reads divisions. */
@Component
class RegionReading {
    private final Regions regions;
    private final Indicators indicators;
    private final ReportCounts counts;
    private final EngineGateway engine;

    RegionReading(Regions regions, Indicators indicators, ReportCounts counts, EngineGateway engine) {
        this.regions = regions;
        this.indicators = indicators;
        this.counts = counts;
        this.engine = engine;
    }

    RegionList list(@Nullable String parent, @Nullable Integer year) {
        Parameters.year("year", year);
        Map<String, Long> reports = counts.byCode();
        List<Region> found;
        if (parent == null || parent.isBlank()) {
            found = regions.all().stream()
                    .filter(region -> region.level().equals("province") && region.validIn(year))
                    .filter(region -> !region.sample() || reports.containsKey(region.code()))
                    .sorted(Comparator.comparing(Region::code))
                    .toList();
        } else if (regions.everUnder(parent).isEmpty()) {
            throw ApiProblem.badParameter("parent", parent, Expected.REGION);
        } else {
            found = regions.children(parent, year);
        }
        return new RegionList(
                found.size(),
                found.stream().map(region -> item(region, year, reports)).toList());
    }

    RegionDetail detail(String code, @Nullable Integer year) {
        Parameters.year("year", year);
        Region region = regions.find(code, year)
                .or(() -> regions.find(code, null))
                .orElseThrow(() -> ApiProblem.notFound(new Wording("行政区划", "division"), code));
        Integer then = region.validIn(year) ? year : region.validTo();
        Map<String, Long> reports = counts.byCode();
        List<Found<JsonNode>> found = engine.searchAll(List.of(
                new Lookup(engine.aliases().reports(), reports(code)),
                new Lookup(engine.aliases().figures(), figures(code))));
        return new RegionDetail(
                region.code(),
                region.name(),
                region.level(),
                region.parent(),
                regions.pathNames(code, then),
                regions.pathCodes(code, then),
                region.validFrom(),
                region.validTo(),
                region.successors(),
                region.sample(),
                regions.everUnder(code).stream()
                        .filter(other -> other != region)
                        .map(other -> item(other, other.validTo(), reports))
                        .toList(),
                regions.children(code, then).stream()
                        .map(child -> item(child, then, reports))
                        .toList(),
                found.get(0).sources().stream()
                        .map(source -> RegionReport.of(EngineGateway.as(source, ReportDocument.class)))
                        .toList(),
                indicators(found.get(1).aggregation("codes", "buckets")));
    }

    private RegionItem item(Region region, @Nullable Integer year, Map<String, Long> reports) {
        return new RegionItem(
                region.code(),
                region.name(),
                region.level(),
                region.parent(),
                regions.pathNames(region.code(), year),
                region.validFrom(),
                region.validTo(),
                region.successors(),
                region.sample(),
                regions.children(region.code(), year).size(),
                reports.getOrDefault(region.code(), 0L));
    }

    private static Map<String, Object> reports(String code) {
        return Map.of(
                "size",
                500,
                "query",
                filter(List.of(term("current", true), term("regionCode", code))),
                "sort",
                List.of(
                        Map.of("ownGovernment", "desc"),
                        Map.of("reportYear", Map.of("order", "desc", "missing", "_last")),
                        Map.of("id", "asc")),
                "_source",
                RegionReport.FIELDS);
    }

    private static Map<String, Object> figures(String code) {
        Map<String, Object> codes = Map.of(
                "terms",
                Map.of("field", "code", "size", 500),
                "aggs",
                Map.of(
                        "first",
                        Map.of("min", Map.of("field", "year")),
                        "last",
                        Map.of("max", Map.of("field", "year"))));
        return Map.of(
                "size",
                0,
                "query",
                filter(List.of(term("current", true), term("ownGovernment", true), term("regionCode", code))),
                "aggs",
                Map.of("codes", codes));
    }

    /** In the order of the catalogue. */
    private List<StatedIndicator> indicators(JsonNode buckets) {
        Map<String, JsonNode> byCode = new HashMap<>();
        buckets.forEach(bucket -> byCode.put(bucket.path("key").asString(), bucket));
        return indicators.all().stream()
                .filter(indicator -> byCode.containsKey(indicator.code()))
                .map(indicator -> stated(indicator, byCode.get(indicator.code())))
                .toList();
    }

    private static StatedIndicator stated(Indicator indicator, JsonNode bucket) {
        return new StatedIndicator(
                indicator.code(),
                indicator.name(),
                bucket.path("doc_count").asLong(),
                year(bucket.path("first").path("value")),
                year(bucket.path("last").path("value")));
    }

    private static @Nullable Integer year(JsonNode value) {
        return value.isNumber() ? (Integer) (int) value.asDouble() : null;
    }
}
