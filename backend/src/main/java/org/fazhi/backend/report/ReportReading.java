package org.fazhi.backend.report;

import static org.fazhi.backend.engine.Clauses.filter;
import static org.fazhi.backend.engine.Clauses.term;
import static org.fazhi.backend.engine.Clauses.terms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fazhi.backend.engine.Columns;
import org.fazhi.backend.engine.EngineGateway;
import org.fazhi.backend.engine.Found;
import org.fazhi.backend.engine.Lookup;
import org.fazhi.backend.figure.FigureHits;
import org.fazhi.backend.figure.FigureItem;
import org.fazhi.backend.figure.FigureList;
import org.fazhi.backend.figure.FigureSearch;
import org.fazhi.backend.indicator.OwnReport;
import org.fazhi.backend.language.Wording;
import org.fazhi.backend.problem.ApiProblem;
import org.fazhi.backend.problem.Expected;
import org.fazhi.backend.report.ReportDetail.ReportVersion;
import org.fazhi.backend.web.Knowledge;
import org.fazhi.mappings.document.FigureDocument;
import org.fazhi.mappings.document.ReportDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Reads single reports. */
@Component
class ReportReading {
    private static final Wording REPORT = new Wording("报告", "report");
    private static final Wording VERSION = new Wording("报告或其版本", "report or version of it");
    private static final int MOST_FIGURES = 2_000;

    private final EngineGateway engine;
    private final FigureSearch figures;

    ReportReading(EngineGateway engine, FigureSearch figures) {
        this.engine = engine;
        this.figures = figures;
    }

    ReportDetail detail(String id, @Nullable Integer version, @Nullable String asOf) {
        Map<String, Object> which = version == null ? Knowledge.at(asOf) : term("version", version);
        if (version != null && asOf != null && !asOf.isBlank()) {
            throw ApiProblem.badParameter("asOf", asOf, Expected.without("version"));
        }
        List<Found<JsonNode>> found = engine.searchAll(List.of(
                new Lookup(engine.aliases().reports(), one(id, which)),
                new Lookup(engine.aliases().reports(), versions(id)),
                new Lookup(engine.aliases().figures(), stated(id, false))));
        ReportDocument report = found.get(0).sources().stream()
                .findFirst()
                .map(source -> EngineGateway.as(source, ReportDocument.class))
                .orElseThrow(() -> ApiProblem.notFound(version == null && asOf == null ? REPORT : VERSION, id));
        List<FigureDocument> stated = FigureHits.among(found.get(2)).stream()
                .map(figure -> StatedThen.in(report, figure))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingInt(FigureDocument::start).thenComparing(FigureDocument::id))
                .toList();
        List<OwnReport> neighbours = neighbours(report);
        return ReportDetail.of(
                report,
                stated.stream().map(figures::item).toList(),
                found.get(1).sources().stream().map(ReportReading::version).toList(),
                neighbour(neighbours, report, -1),
                neighbour(neighbours, report, 1));
    }

    /** The report as it is kept, for the archived original. */
    ReportDocument document(String id) {
        return engine
                .search(engine.aliases().reports(), one(id, term("current", true)), ReportDocument.class)
                .sources()
                .stream()
                .findFirst()
                .orElseThrow(() -> ApiProblem.notFound(REPORT, id));
    }

    FigureList figures(String id, boolean history) {
        List<Found<JsonNode>> found = engine.searchAll(List.of(
                new Lookup(engine.aliases().reports(), versions(id)),
                new Lookup(engine.aliases().figures(), stated(id, !history))));
        if (found.get(0).sources().isEmpty()) {
            throw ApiProblem.notFound(REPORT, id);
        }
        List<FigureItem> items =
                FigureHits.among(found.get(1)).stream().map(figures::item).toList();
        return new FigureList(items.size(), items, null);
    }

    private static Map<String, Object> one(String id, Map<String, Object> which) {
        return Map.of("size", 1, "query", filter(List.of(term("id", id), which)));
    }

    private static Map<String, Object> versions(String id) {
        return Map.of(
                "size",
                1_000,
                "query",
                filter(List.of(term("id", id))),
                "sort",
                List.of(Map.of("version", "asc")),
                "_source",
                List.of("version", "current", "validFrom", "validTo", "figureCount"));
    }

    private static Map<String, Object> stated(String id, boolean currentOnly) {
        List<Map<String, Object>> clauses = new ArrayList<>(List.of(term("reportId", id)));
        if (currentOnly) {
            clauses.add(term("current", true));
        }
        return FigureHits.wanted(Map.of(
                "size",
                MOST_FIGURES,
                "query",
                filter(clauses),
                "sort",
                List.of(Map.of("start", "asc"), Map.of("code", "asc"), Map.of("_seq_no", "asc"))));
    }

    private static ReportVersion version(JsonNode source) {
        ReportDocument report = EngineGateway.as(source, ReportDocument.class);
        return new ReportVersion(
                report.version(), report.current(), report.validFrom(), report.validTo(), report.figureCount());
    }

    private List<OwnReport> neighbours(ReportDocument report) {
        if (!report.ownGovernment() || report.reportYear() == null) {
            return List.of();
        }
        Map<String, Object> search = Map.of(
                "size",
                20,
                "query",
                filter(List.of(
                        term("ownGovernment", true),
                        term("current", true),
                        term("readable", true),
                        term("regionCode", report.regionCode()),
                        terms("reportYear", List.of(report.reportYear() - 1, report.reportYear() + 1)))));
        return engine.search(engine.aliases().reports(), Columns.of(search, OwnReport.FIELDS), OwnReport.class)
                .sources();
    }

    private static @Nullable String neighbour(List<OwnReport> neighbours, ReportDocument report, int years) {
        Optional<OwnReport> chosen = neighbours.stream()
                .filter(other -> other.reportYear() == report.reportYear() + years)
                .min(Comparator.naturalOrder());
        return chosen.map(OwnReport::id).orElse(null);
    }
}
