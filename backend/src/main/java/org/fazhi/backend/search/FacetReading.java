package org.fazhi.backend.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.fazhi.backend.engine.Found;
import org.fazhi.backend.region.Places;
import org.fazhi.backend.search.Facets.CodeFacet;
import org.fazhi.backend.search.Facets.RegionFacet;
import org.fazhi.backend.search.Facets.YearFacet;
import org.fazhi.mappings.vocabulary.Region;
import org.fazhi.mappings.vocabulary.Theme;
import org.fazhi.mappings.vocabulary.Themes;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Reads the counts of the facets out of an answer. */
@Component
final class FacetReading {
    private static final Map<String, String> LEVELS = ordered(
            "province",
            "省级",
            "prefecture",
            "市级",
            "county",
            "县级",
            "township",
            "乡镇街道",
            "zone",
            "功能区",
            "department",
            "部门");
    private static final Map<String, String> TYPES =
            ordered("annual_report", "年度报告", "plan", "工作要点与计划", "interpretation", "解读", "news", "新闻", "other", "其他");

    private final Places places;
    private final Map<String, String> themes;
    private final Map<String, String> parts;

    FacetReading(Places places, Themes themes) {
        this.places = places;
        this.themes = new LinkedHashMap<>();
        themes.all().stream().forEach((Theme theme) -> this.themes.put(theme.code(), theme.name()));
        this.parts = themes.parts();
    }

    Facets read(Found<?> found, ReportFilter filter) {
        ToLongFunction<JsonNode> documents = bucket -> bucket.path("doc_count").asLong();
        ToLongFunction<JsonNode> reports =
                bucket -> bucket.path("reports").path("doc_count").asLong();
        return new Facets(
                regions(counts(found.aggregation("region", "values"), documents), filter.regions()),
                years(counts(found.aggregation("year", "values"), documents), filter.years()),
                codes(counts(sections(found, "theme"), reports), themes, filter.themes()),
                codes(counts(sections(found, "part"), reports), parts, filter.parts()),
                codes(counts(found.aggregation("level", "values"), documents), LEVELS, filter.levels()),
                codes(counts(found.aggregation("type", "values"), documents), TYPES, filter.types()));
    }

    private static JsonNode sections(Found<?> found, String facet) {
        return found.aggregation(facet, "passages", "matching", "values");
    }

    private static Map<String, Long> counts(JsonNode values, ToLongFunction<JsonNode> count) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (JsonNode bucket : values.path("buckets")) {
            counts.put(bucket.path("key").asString(), count.applyAsLong(bucket));
        }
        return counts;
    }

    private List<RegionFacet> regions(Map<String, Long> counts, List<String> chosen) {
        chosen.forEach(code -> counts.putIfAbsent(code, 0L));
        List<RegionFacet> facets = new ArrayList<>();
        counts.forEach((code, count) -> {
            Region region = places.find(code, null).orElse(null);
            facets.add(new RegionFacet(
                    code,
                    region == null ? code : region.name(),
                    region == null ? null : region.parent(),
                    region == null ? "county" : region.level(),
                    count));
        });
        facets.sort(Comparator.comparing(RegionFacet::code));
        return facets;
    }

    private static List<YearFacet> years(Map<String, Long> counts, List<Integer> chosen) {
        chosen.forEach(year -> counts.putIfAbsent(year.toString(), 0L));
        return counts.entrySet().stream()
                .map(entry -> new YearFacet(Integer.parseInt(entry.getKey()), entry.getValue()))
                .sorted(Comparator.comparingInt(YearFacet::year).reversed())
                .toList();
    }

    /** In the order of the vocabulary; values that find nothing only when they are chosen. */
    private static List<CodeFacet> codes(Map<String, Long> counts, Map<String, String> names, List<String> chosen) {
        return names.entrySet().stream()
                .filter(name -> counts.getOrDefault(name.getKey(), 0L) > 0 || chosen.contains(name.getKey()))
                .map(name -> new CodeFacet(name.getKey(), name.getValue(), counts.getOrDefault(name.getKey(), 0L)))
                .toList();
    }

    private static Map<String, String> ordered(String... pairs) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
