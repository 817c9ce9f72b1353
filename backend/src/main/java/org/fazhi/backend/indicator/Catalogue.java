package org.fazhi.backend.indicator;

import static org.fazhi.backend.engine.Clauses.filter;
import static org.fazhi.backend.engine.Clauses.term;

import java.time.Year;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fazhi.backend.engine.EngineGateway;
import org.fazhi.backend.engine.Found;
import org.fazhi.backend.engine.Remembered;
import org.fazhi.backend.indicator.IndicatorList.SubjectItem;
import org.fazhi.backend.indicator.SeriesAnswer.IndicatorRef;
import org.fazhi.backend.language.Wording;
import org.fazhi.backend.problem.ApiProblem;
import org.fazhi.backend.web.Parameters;
import org.fazhi.mappings.vocabulary.Indicator;
import org.fazhi.mappings.vocabulary.Indicators;
import org.fazhi.mappings.vocabulary.Theme;
import org.fazhi.mappings.vocabulary.Themes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The indicators with what the index holds of each; the counts are remembered for a few seconds. */
@Component
class Catalogue {
    private final EngineGateway engine;
    private final Indicators indicators;
    private final Themes themes;
    private final Remembered<Map<String, JsonNode>> counts;

    Catalogue(EngineGateway engine, Indicators indicators, Themes themes) {
        this.engine = engine;
        this.indicators = indicators;
        this.themes = themes;
        this.counts = new Remembered<>(engine, this::ask);
    }

    IndicatorList list() {
        List<IndicatorItem> items = indicators.all().stream().map(this::item).toList();
        List<SubjectItem> subjects = indicators.subjects().entrySet().stream()
                .map(entry -> new SubjectItem(entry.getKey(), entry.getValue()))
                .toList();
        return new IndicatorList(items.size(), items, subjects);
    }

    IndicatorItem item(String code) {
        return item(find(code));
    }

    /** The year asked for, else the latest that places' own reports state, else the last that is over. */
    int yearOrLatest(String code, @Nullable Integer asked) {
        Integer year = Parameters.year("year", asked);
        Integer last = year != null ? year : item(code).lastYear();
        return last != null ? last : Year.now().getValue() - 1;
    }

    IndicatorRef reference(String code) {
        Indicator indicator = find(code);
        return new IndicatorRef(
                indicator.code(),
                indicator.name(),
                indicator.unit(),
                indicator.kind(),
                indicator.theme(),
                indicator.note());
    }

    private Indicator find(String code) {
        return indicators.find(code).orElseThrow(() -> ApiProblem.notFound(new Wording("指标", "indicator"), code));
    }

    private IndicatorItem item(Indicator indicator) {
        JsonNode counted = counts.get().get(indicator.code());
        return new IndicatorItem(
                indicator.code(),
                indicator.name(),
                indicator.unit(),
                indicator.kind(),
                indicator.theme(),
                themes.find(indicator.theme()).map(Theme::name).orElse(indicator.theme()),
                indicator.says(),
                indicator.not(),
                indicator.note(),
                counted == null ? 0 : counted.path("doc_count").asLong(),
                counted == null
                        ? 0
                        : counted.path("own").path("regions").path("value").asLong(),
                year(counted, "first"),
                year(counted, "last"));
    }

    private static @Nullable Integer year(@Nullable JsonNode counted, String which) {
        JsonNode value =
                counted == null ? null : counted.path("own").path(which).path("value");
        return value == null || !value.isNumber() ? null : (int) value.asDouble();
    }

    private Map<String, JsonNode> ask() {
        Map<String, Object> own = Map.of(
                "filter",
                term("ownGovernment", true),
                "aggs",
                Map.of(
                        "regions", Map.of("cardinality", Map.of("field", "regionCode", "precision_threshold", 40_000)),
                        "first", Map.of("min", Map.of("field", "year")),
                        "last", Map.of("max", Map.of("field", "year"))));
        Map<String, Object> codes = Map.of("terms", Map.of("field", "code", "size", 500), "aggs", Map.of("own", own));
        Found<JsonNode> found = engine.search(
                engine.aliases().figures(),
                Map.of("size", 0, "query", filter(List.of(term("current", true))), "aggs", Map.of("codes", codes)),
                JsonNode.class);
        Map<String, JsonNode> byCode = new HashMap<>();
        found.aggregation("codes", "buckets")
                .forEach(bucket -> byCode.put(bucket.path("key").asString(), bucket));
        return byCode;
    }
}
