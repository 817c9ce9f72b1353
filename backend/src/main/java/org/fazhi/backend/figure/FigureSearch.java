package org.fazhi.backend.figure;

import static org.fazhi.backend.engine.Clauses.between;
import static org.fazhi.backend.engine.Clauses.filter;
import static org.fazhi.backend.engine.Clauses.range;
import static org.fazhi.backend.engine.Clauses.term;
import static org.fazhi.backend.engine.Clauses.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.fazhi.backend.engine.EngineGateway;
import org.fazhi.backend.engine.Found;
import org.fazhi.backend.engine.Snapshot;
import org.fazhi.backend.region.Levels;
import org.fazhi.backend.region.RegionCodes;
import org.fazhi.backend.search.ReportFilter;
import org.fazhi.backend.web.Cursor;
import org.fazhi.backend.web.Knowledge;
import org.fazhi.backend.web.Parameters;
import org.fazhi.backend.web.YearRange;
import org.fazhi.mappings.document.FigureDocument;
import org.fazhi.mappings.vocabulary.Indicator;
import org.fazhi.mappings.vocabulary.Indicators;
import org.springframework.stereotype.Component;

/** Searches the figures. */
@Component
public class FigureSearch {
    private static final Map<String, List<Map<String, Object>>> ORDERS = Map.of(
            "region",
                    asStated(List.of(
                            Map.of("regionCode", Map.of("order", "asc", "missing", "_last")),
                            Map.of("reportYear", Map.of("order", "asc", "missing", "_last")))),
            "newest", asStated(List.of(Map.of("year", Map.of("order", "desc", "missing", "_last")))),
            "oldest", asStated(List.of(Map.of("year", Map.of("order", "asc", "missing", "_last")))),
            "highest", asStated(List.of(Map.of("value", "desc"))),
            "lowest", asStated(List.of(Map.of("value", "asc"))));
    private static final List<String> ORDER_WORDS = List.of("region", "newest", "oldest", "highest", "lowest");

    private final EngineGateway engine;
    private final Indicators indicators;

    FigureSearch(EngineGateway engine, Indicators indicators) {
        this.engine = engine;
        this.indicators = indicators;
    }

    /** What is alike otherwise comes as its report states it; the number the engine gave when it was written tells twins apart. */
    private static List<Map<String, Object>> asStated(List<Map<String, Object>> first) {
        List<Map<String, Object>> order = new ArrayList<>(first);
        order.add(Map.of("reportId", "asc"));
        order.add(Map.of("start", "asc"));
        order.add(Map.of("_seq_no", "asc"));
        return List.copyOf(order);
    }

    FigureList find(FigureParameters parameters) {
        List<Map<String, Object>> clauses = clauses(parameters);
        String order = order(parameters);
        int size = Parameters.within("size", parameters.size(), 0, 100, 20);
        String search = Cursor.search(clauses, order);
        Map<String, Object> body = body(clauses, order, size, Cursor.values(parameters.after(), search));
        body.put("track_total_hits", true);
        Found<FigureDocument> found = Cursor.page(
                parameters.after(), () -> engine.search(engine.aliases().figures(), body, FigureDocument.class));
        List<FigureItem> items = FigureHits.of(found).stream().map(this::item).toList();
        String next = size == 0 || items.size() < size
                ? null
                : new Cursor(search, found.found().get(size - 1).sort()).encoded();
        return new FigureList(found.total(), items, next);
    }

    /** Hands over every figure that matches, in order. */
    public void all(FigureParameters parameters, Consumer<FigureItem> each) {
        Snapshot.read(
                engine,
                engine.aliases().figures(),
                body(clauses(parameters), order(parameters), 0, List.of()),
                FigureDocument.class,
                page -> FigureHits.of(page).forEach(figure -> each.accept(item(figure))));
    }

    private Map<String, Object> body(List<Map<String, Object>> clauses, String order, int size, List<Object> after) {
        Map<String, Object> body = FigureHits.wanted(Map.of("query", filter(clauses)));
        body.put("sort", ORDERS.get(order));
        body.put("size", size);
        if (!after.isEmpty()) {
            body.put("search_after", after);
        }
        return body;
    }

    private static String order(FigureParameters parameters) {
        return Parameters.choice("sort", parameters.sort(), ORDER_WORDS, "newest");
    }

    private List<Map<String, Object>> clauses(FigureParameters parameters) {
        List<Map<String, Object>> all = new ArrayList<>();
        if (!Boolean.TRUE.equals(parameters.history())) {
            all.add(Knowledge.at(parameters.asOf()));
        }
        any(all, "code", Parameters.oneOf("indicator", parameters.indicator(), codes()));
        any(all, "regionCodes", RegionCodes.of(parameters.region()));
        any(all, "year", Parameters.years("year", parameters.year()));
        any(
                all,
                "subject",
                Parameters.oneOf(
                        "subject", parameters.subject(), indicators.subjects().keySet()));
        any(all, "reportId", Parameters.list("report", parameters.report()));
        any(all, "level", Levels.ofReports(parameters.level()));
        YearRange range = YearRange.of("yearFrom", parameters.yearFrom(), "yearTo", parameters.yearTo());
        if (!range.open()) {
            all.add(between("year", range.from(), range.to()));
        }
        Parameters.list("value", parameters.value())
                .forEach(text -> all.add(range(
                        "value", ReportFilter.Condition.onValue("value", text).bounds())));
        if (Boolean.TRUE.equals(parameters.own())) {
            all.add(term("ownGovernment", true));
        }
        return all;
    }

    private static void any(List<Map<String, Object>> all, String field, List<?> values) {
        if (!values.isEmpty()) {
            all.add(terms(field, values));
        }
    }

    private List<String> codes() {
        return indicators.all().stream().map(Indicator::code).toList();
    }

    public FigureItem item(FigureDocument figure) {
        Optional<Indicator> indicator = indicators.find(figure.code());
        return FigureItem.of(
                figure,
                indicator.map(Indicator::name).orElse(figure.code()),
                indicator.map(Indicator::unit).orElse(""));
    }
}
