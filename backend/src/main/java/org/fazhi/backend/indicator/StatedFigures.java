package org.fazhi.backend.indicator;

import static org.fazhi.backend.engine.Clauses.any;
import static org.fazhi.backend.engine.Clauses.between;
import static org.fazhi.backend.engine.Clauses.exists;
import static org.fazhi.backend.engine.Clauses.filter;
import static org.fazhi.backend.engine.Clauses.not;
import static org.fazhi.backend.engine.Clauses.term;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.backend.engine.EngineGateway;
import org.fazhi.backend.engine.Found;
import org.fazhi.backend.engine.Lookup;
import org.fazhi.backend.web.Knowledge;
import org.fazhi.mappings.document.FigureDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Fetches what places' own reports state of an indicator, and which own reports there are, in one round trip. */
@Component
class StatedFigures {
    /** More than all counties of the country state in a year. */
    private static final int MOST = 10_000;

    private static final List<String> FIGURE_FIELDS = List.of(
            "id",
            "reportId",
            "code",
            "value",
            "unit",
            "period",
            "year",
            "subject",
            "qualifier",
            "quote",
            "start",
            "end",
            "change",
            "note",
            "regionCode",
            "level",
            "reportYear",
            "validFrom");

    private final EngineGateway engine;

    StatedFigures(EngineGateway engine) {
        this.engine = engine;
    }

    /**
     * What was found.
     *
     * @param figures by code of the place
     * @param reports own reports by code of the place
     * @param asOf when the newest of all this was first seen; null when there is nothing
     */
    record Statements(
            Map<String, List<FigureDocument>> figures,
            Map<String, List<OwnReport>> reports,
            @Nullable Instant asOf) {
        List<FigureDocument> figuresOf(String code) {
            return figures.getOrDefault(code, List.of());
        }

        List<OwnReport> reportsOf(String code) {
            return reports.getOrDefault(code, List.of());
        }
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
        List<Map<String, Object>> stated = new ArrayList<>(own);
        stated.add(term("code", indicator));
        stated.add(
                withLumped ? any(List.of(between("year", from, to), not(exists("year")))) : between("year", from, to));
        List<Map<String, Object>> published = new ArrayList<>(own);
        published.add(between("reportYear", from, to));
        List<Found<JsonNode>> found = engine.searchAll(List.of(
                new Lookup(engine.aliases().figures(), body(stated, FIGURE_FIELDS)),
                new Lookup(engine.aliases().reports(), body(published, OwnReport.FIELDS))));
        return statements(read(found.get(0), FigureDocument.class), read(found.get(1), OwnReport.class));
    }

    private static Map<String, Object> body(List<Map<String, Object>> clauses, List<String> fields) {
        return Map.of("size", MOST, "query", filter(clauses), "_source", fields, "sort", List.of("_doc"));
    }

    private static <T> List<T> read(Found<JsonNode> found, Class<T> type) {
        return found.sources().stream()
                .map(source -> EngineGateway.as(source, type))
                .toList();
    }

    private static Statements statements(List<FigureDocument> figures, List<OwnReport> reports) {
        Instant newest = Stream.concat(
                        figures.stream().map(FigureDocument::validFrom),
                        reports.stream().map(OwnReport::validFrom))
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        return new Statements(
                figures.stream().collect(Collectors.groupingBy(FigureDocument::regionCode)),
                reports.stream().collect(Collectors.groupingBy(OwnReport::regionCode)),
                newest);
    }
}
