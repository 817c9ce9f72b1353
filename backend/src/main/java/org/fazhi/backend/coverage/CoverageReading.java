package org.fazhi.backend.coverage;

import static org.fazhi.backend.engine.Clauses.filter;
import static org.fazhi.backend.engine.Clauses.term;
import static org.fazhi.backend.engine.Clauses.terms;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.backend.corpus.Corpus;
import org.fazhi.backend.corpus.CorpusAnswer.ProvinceCount;
import org.fazhi.backend.coverage.CoverageAnswer.YearSummary;
import org.fazhi.backend.coverage.CoverageRow.Below;
import org.fazhi.backend.engine.Columns;
import org.fazhi.backend.engine.EngineGateway;
import org.fazhi.backend.engine.Found;
import org.fazhi.backend.engine.Lookup;
import org.fazhi.backend.indicator.OwnReport;
import org.fazhi.backend.problem.ApiProblem;
import org.fazhi.backend.problem.Expected;
import org.fazhi.backend.region.Places;
import org.fazhi.backend.web.Parameters;
import org.fazhi.mappings.vocabulary.Region;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Reads coverage. A government has to publish its report of a year before 1 April of the next (中共中央办公厅、国务院办公厅
 * 《法治政府建设与责任落实督察工作规定》 2019, article 25).
 */
@Component
class CoverageReading {
    private final EngineGateway engine;
    private final Places places;
    private final Corpus corpus;

    CoverageReading(EngineGateway engine, Places places, Corpus corpus) {
        this.engine = engine;
        this.places = places;
        this.corpus = corpus;
    }

    CoverageAnswer read(CoverageParameters parameters) {
        List<Integer> years = years(parameters);
        String region = Parameters.text("region", parameters.region(), 6);
        List<Region> rows = rows(region, years);
        List<String> codes = rows.stream().map(Region::code).toList();
        List<Found<JsonNode>> found = engine.searchAll(List.of(
                new Lookup(engine.aliases().reports(), own(codes, years)),
                new Lookup(engine.aliases().reports(), below(codes, years))));
        Map<String, List<OwnReport>> reports = found.get(0).sources().stream()
                .map(source -> EngineGateway.as(source, OwnReport.class))
                .collect(Collectors.groupingBy(OwnReport::regionCode));
        Map<String, Map<Integer, Long>> counts = counts(found.get(1));
        List<CoverageRow> items = rows.stream()
                .map(row -> row(row, years, reports.getOrDefault(row.code(), List.of()), counts.get(row.code())))
                .toList();
        return new CoverageAnswer(region, years, items.size(), items, summary(items, years));
    }

    private List<Integer> years(CoverageParameters parameters) {
        List<Integer> asked = Parameters.years("year", parameters.year());
        return (asked.isEmpty() ? corpus.years() : asked).stream().sorted().toList();
    }

    private List<Region> rows(@Nullable String code, List<Integer> years) {
        if (code == null) {
            return provinces();
        }
        Region region =
                places.find(code, null).orElseThrow(() -> ApiProblem.badParameter("region", code, Expected.REGION));
        return Stream.concat(Stream.of(region), places.childrenIn(code, years).stream())
                .toList();
    }

    /** All provinces, since one without a report is a gap; of an index of sample data alone the sample province, which no real one lacks in. */
    private List<Region> provinces() {
        Set<String> covered =
                corpus.answer().byProvince().stream().map(ProvinceCount::code).collect(Collectors.toSet());
        boolean sampleAlone = !covered.isEmpty()
                && places.provinces().stream()
                        .filter(province -> covered.contains(province.code()))
                        .allMatch(Region::sample);
        return places.provinces().stream()
                .filter(province -> province.sample() ? covered.contains(province.code()) : !sampleAlone)
                .toList();
    }

    private static Map<String, Object> own(List<String> codes, List<Integer> years) {
        return Columns.of(
                Map.of(
                        "size",
                        10_000,
                        "query",
                        filter(List.of(
                                term("current", true),
                                term("ownGovernment", true),
                                terms("regionCode", codes),
                                terms("reportYear", years)))),
                OwnReport.FIELDS);
    }

    private static Map<String, Object> below(List<String> codes, List<Integer> years) {
        Map<String, Object> places =
                Map.of("places", Map.of("cardinality", Map.of("field", "regionCode", "precision_threshold", 40_000)));
        Map<String, Object> byYear = Map.of("terms", Map.of("field", "reportYear", "size", 200), "aggs", places);
        Map<String, Object> rows = Map.of(
                "terms",
                Map.of("field", "regionCodes", "size", codes.size() + 1, "include", codes),
                "aggs",
                Map.of("years", byYear));
        return Map.of(
                "size",
                0,
                "query",
                filter(List.of(
                        term("current", true),
                        term("ownGovernment", true),
                        term("readable", true),
                        terms("reportYear", years))),
                "aggs",
                Map.of("rows", rows));
    }

    private static Map<String, Map<Integer, Long>> counts(Found<JsonNode> found) {
        Map<String, Map<Integer, Long>> counts = new LinkedHashMap<>();
        for (JsonNode row : found.aggregation("rows", "buckets")) {
            Map<Integer, Long> years = new LinkedHashMap<>();
            row.path("years")
                    .path("buckets")
                    .forEach(year -> years.put(
                            year.path("key").asInt(),
                            year.path("places").path("value").asLong()));
            counts.put(row.path("key").asString(), years);
        }
        return counts;
    }

    private CoverageRow row(
            Region region, List<Integer> years, List<OwnReport> reports, @Nullable Map<Integer, Long> within) {
        List<CoverageCell> cells =
                years.stream().map(year -> cell(region, year, reports)).toList();
        List<Below> below = new ArrayList<>();
        for (CoverageCell cell : cells) {
            long all = within == null ? 0 : within.getOrDefault(cell.year(), 0L);
            long others = all - (cell.status().equals("found") ? 1 : 0);
            if (others > 0) {
                long existing =
                        places.within(List.of(region.code()), cell.year()).size() - 1L;
                below.add(new Below(cell.year(), others, Math.max(existing, others)));
            }
        }
        int found = (int)
                cells.stream().filter(cell -> cell.status().equals("found")).count();
        Integer lastYear = years.isEmpty() ? null : years.get(years.size() - 1);
        return new CoverageRow(
                places.reference(region.code(), lastYear), region.level(), region.parent(), found, cells, below);
    }

    private CoverageCell cell(Region region, int year, List<OwnReport> all) {
        List<OwnReport> reports = all.stream()
                .filter(report -> report.reportYear() == year)
                .sorted()
                .toList();
        if (reports.isEmpty()) {
            String status = places.existed(region.code(), year) ? "not_found" : "not_existing";
            return new CoverageCell(year, status, null, null, null, 0, 0);
        }
        OwnReport report = reports.get(0);
        LocalDate published = report.publishedOn();
        return new CoverageCell(
                year,
                report.readable() ? "found" : "unreadable",
                report.id(),
                published,
                published == null ? null : ChronoUnit.DAYS.between(LocalDate.of(year + 1, 4, 1), published),
                reports.size(),
                report.figureCount());
    }

    private static List<YearSummary> summary(List<CoverageRow> rows, List<Integer> years) {
        List<YearSummary> summary = new ArrayList<>();
        for (int i = 0; i < years.size(); i++) {
            int column = i;
            List<CoverageCell> cells =
                    rows.stream().map(row -> row.cells().get(column)).toList();
            summary.add(new YearSummary(
                    years.get(i),
                    cells.stream().filter(cell -> cell.status().equals("found")).count(),
                    cells.stream()
                            .filter(cell -> cell.status().equals("not_found"))
                            .count(),
                    cells.stream()
                            .filter(cell -> cell.status().equals("unreadable"))
                            .count(),
                    cells.stream()
                            .filter(cell -> cell.daysAfterDeadline() != null && cell.daysAfterDeadline() >= 0)
                            .count()));
        }
        return summary;
    }
}
