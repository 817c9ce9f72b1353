package org.fazhi.backend.search;

import static org.fazhi.backend.engine.Clauses.between;
import static org.fazhi.backend.engine.Clauses.constant;
import static org.fazhi.backend.engine.Clauses.filter;
import static org.fazhi.backend.engine.Clauses.matchAll;
import static org.fazhi.backend.engine.Clauses.matchNone;
import static org.fazhi.backend.engine.Clauses.nested;
import static org.fazhi.backend.engine.Clauses.range;
import static org.fazhi.backend.engine.Clauses.term;
import static org.fazhi.backend.engine.Clauses.terms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fazhi.backend.query.QueryClauses;
import org.fazhi.backend.query.TypedQuery;
import org.jspecify.annotations.Nullable;

/**
 * Composes the one request of a search. What can be chosen in a facet goes behind the aggregations (post filter), so that each
 * facet can count with everybody's choice but its own.
 */
final class SearchBody {
    /** The best section decides; the words of the whole report only break the ties among equals. */
    private static final double BEST_SECTION = 2;
    /** Of two equal answers, a government's own annual report is the one that is looked for. */
    private static final double OWN_ANNUAL_REPORT = 0.5;

    private static final List<String> SHOWN = List.of(
            "id",
            "title",
            "issuer",
            "documentType",
            "regionCode",
            "regionPath",
            "zone",
            "level",
            "reportYear",
            "publishedOn",
            "url",
            "gone",
            "sample",
            "characters",
            "figureCount");

    private final QueryClauses clauses;
    private final ReportFilter filter;
    private final @Nullable TypedQuery query;

    SearchBody(QueryClauses clauses, ReportFilter filter, @Nullable TypedQuery query) {
        this.clauses = clauses;
        this.filter = filter;
        this.query = query;
    }

    /** A page with facets. */
    Map<String, Object> page(Order order, int size, List<Object> after, FacetRequest facets) {
        Map<String, Object> body = list(order, size, after);
        body.put("track_total_hits", true);
        body.put("aggs", facets.aggregations(this));
        return body;
    }

    /** A page without facets and without counting, as an export reads them. */
    Map<String, Object> list(Order order, int size, List<Object> after) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("query", query());
        body.put("post_filter", filter(chosen(null)));
        body.put("sort", order.sort());
        body.put("size", size);
        body.put("_source", source());
        if (!after.isEmpty()) {
            body.put("search_after", after);
        }
        return body;
    }

    private List<String> source() {
        List<String> fields = new ArrayList<>(SHOWN);
        if (query != null) {
            fields.addAll(List.of("text", "outline"));
        }
        return fields;
    }

    private Map<String, Object> query() {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("filter", always());
        if (query != null) {
            parts.put("must", List.of(query.root().map(clauses::report).orElse(matchNone())));
            parts.put("should", better());
        }
        return Map.of("bool", parts);
    }

    private List<Map<String, Object>> better() {
        List<Map<String, Object>> better = new ArrayList<>();
        List<Map<String, Object>> words = clauses.bestSection(query);
        if (!words.isEmpty()) {
            Map<String, Object> section = Map.of(
                    "bool",
                    Map.of(
                            "should",
                            words,
                            "filter",
                            sections(filter.themes(), filter.parts()),
                            "boost",
                            BEST_SECTION));
            better.add(nested("passages", section, "max"));
        }
        better.add(constant(term("ownGovernment", true), OWN_ANNUAL_REPORT));
        return better;
    }

    private List<Map<String, Object>> always() {
        List<Map<String, Object>> all = new ArrayList<>();
        all.add(filter.knowledge());
        all.add(term("readable", true));
        filter.conditions().forEach(condition -> all.add(holds(condition)));
        return all;
    }

    /** The index keeps with a report the values of its own year alone. */
    private static Map<String, Object> holds(ReportFilter.Condition condition) {
        return range("values." + condition.indicator(), condition.bounds());
    }

    /** What was chosen in the facets but the one left out. */
    List<Map<String, Object>> chosen(@Nullable String leftOut) {
        List<Map<String, Object>> chosen = new ArrayList<>();
        if (!"region".equals(leftOut) && !filter.regions().isEmpty()) {
            chosen.add(terms("regionCodes", filter.regions()));
        }
        if (!"year".equals(leftOut)) {
            years(chosen);
        }
        if (!"level".equals(leftOut) && !filter.levels().isEmpty()) {
            chosen.add(terms("level", filter.levels()));
        }
        if (!"type".equals(leftOut) && !filter.types().isEmpty()) {
            chosen.add(terms("documentType", filter.types()));
        }
        if (!"passage".equals(leftOut)
                && !(filter.themes().isEmpty() && filter.parts().isEmpty())) {
            chosen.add(nested("passages", filter(answering(filter.themes(), filter.parts())), "none"));
        }
        return chosen;
    }

    private void years(List<Map<String, Object>> chosen) {
        if (!filter.years().isEmpty()) {
            chosen.add(terms("reportYear", filter.years()));
        }
        if (!filter.range().open()) {
            chosen.add(
                    between("reportYear", filter.range().from(), filter.range().to()));
        }
    }

    /** Sections of the themes and parts that hold the words. */
    List<Map<String, Object>> answering(List<String> themes, List<String> parts) {
        List<Map<String, Object>> all = new ArrayList<>(sections(themes, parts));
        all.add(query == null ? matchAll() : query.root().map(clauses::passage).orElse(matchNone()));
        return all;
    }

    private static List<Map<String, Object>> sections(List<String> themes, List<String> parts) {
        List<Map<String, Object>> all = new ArrayList<>();
        if (!themes.isEmpty()) {
            all.add(terms("passages.theme", themes));
        }
        if (!parts.isEmpty()) {
            all.add(terms("passages.part", parts));
        }
        return all;
    }

    ReportFilter choices() {
        return filter;
    }
}
