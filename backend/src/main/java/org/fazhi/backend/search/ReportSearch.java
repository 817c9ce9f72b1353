package org.fazhi.backend.search;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.fazhi.backend.engine.EngineGateway;
import org.fazhi.backend.engine.Found;
import org.fazhi.backend.engine.Snapshot;
import org.fazhi.backend.problem.ApiProblem;
import org.fazhi.backend.problem.Expected;
import org.fazhi.backend.query.QueryClauses;
import org.fazhi.backend.query.QueryGuide;
import org.fazhi.backend.query.QueryParser;
import org.fazhi.backend.query.TypedQuery;
import org.fazhi.backend.snippet.MarkTerm;
import org.fazhi.backend.snippet.MarkTerms;
import org.fazhi.backend.snippet.Snippet;
import org.fazhi.backend.snippet.Snippets;
import org.fazhi.backend.web.Cursor;
import org.fazhi.backend.web.Parameters;
import org.fazhi.mappings.document.ReportDocument;
import org.fazhi.mappings.vocabulary.Indicators;
import org.fazhi.mappings.vocabulary.Themes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Searches the reports: one request to the engine for the page, its count and its facets. */
@Component
public class ReportSearch {
    private static final int PAGE = 10;
    private static final int LONGEST_PAGE = 100;

    private final EngineGateway engine;
    private final Themes themes;
    private final Indicators indicators;
    private final QueryClauses clauses;
    private final QueryGuide guide;
    private final MarkTerms marks;
    private final FacetRequest facetRequest;
    private final FacetReading facetReading;

    ReportSearch(
            EngineGateway engine,
            Themes themes,
            Indicators indicators,
            QueryClauses clauses,
            QueryGuide guide,
            MarkTerms marks,
            FacetRequest facetRequest,
            FacetReading facetReading) {
        this.engine = engine;
        this.themes = themes;
        this.indicators = indicators;
        this.clauses = clauses;
        this.guide = guide;
        this.marks = marks;
        this.facetRequest = facetRequest;
        this.facetReading = facetReading;
    }

    SearchResult find(ReportParameters parameters) {
        ReportFilter filter = ReportFilter.of(parameters, themes, indicators);
        TypedQuery query = query(parameters);
        Order order = order(parameters, query);
        int size = Parameters.within("size", parameters.size(), 0, LONGEST_PAGE, PAGE);
        String search = Cursor.search(filter, String.valueOf(parameters.q()), order);
        List<Object> after = Cursor.values(parameters.after(), search);
        SearchBody body = new SearchBody(clauses, filter, query);
        Found<ReportDocument> found = Cursor.page(
                parameters.after(),
                () -> engine.search(
                        engine.aliases().reports(), body.page(order, size, after, facetRequest), ReportDocument.class));
        return new SearchResult(
                found.total(),
                items(found, query, filter),
                facetReading.read(found, filter),
                query == null ? null : guide.read(query, found.total()),
                next(found, size, search));
    }

    /** The reports published last among those that match, whatever order is asked for, without counts. */
    public List<ReportItem> newest(ReportParameters parameters) {
        ReportFilter filter = ReportFilter.of(parameters, themes, indicators);
        TypedQuery query = query(parameters);
        order(parameters, query);
        if (parameters.after() != null && !parameters.after().isBlank()) {
            throw ApiProblem.badParameter("after", parameters.after(), Expected.NO_PAGES);
        }
        int size = Parameters.within("size", parameters.size(), 1, LONGEST_PAGE, 50);
        Map<String, Object> body = new SearchBody(clauses, filter, query).list(Order.PUBLISHED, size, List.of());
        return items(engine.search(engine.aliases().reports(), body, ReportDocument.class), query, filter);
    }

    /** Hands over every report that matches, in order, however many there are. */
    public void all(ReportParameters parameters, Consumer<ReportItem> each) {
        ReportFilter filter = ReportFilter.of(parameters, themes, indicators);
        TypedQuery query = query(parameters);
        SearchBody body = new SearchBody(clauses, filter, query);
        Snapshot.read(
                engine,
                engine.aliases().reports(),
                body.list(order(parameters, query), 0, List.of()),
                ReportDocument.class,
                page -> items(page, query, filter).forEach(each));
    }

    static @Nullable TypedQuery query(ReportParameters parameters) {
        return parameters.q() == null || parameters.q().isBlank() ? null : QueryParser.parse(parameters.q());
    }

    static Order order(ReportParameters parameters, @Nullable TypedQuery query) {
        Order usual = query == null ? Order.NEWEST : Order.RELEVANCE;
        return Order.of(Parameters.choice("sort", parameters.sort(), Order.WORDS, usual.word()));
    }

    List<ReportItem> items(Found<ReportDocument> found, @Nullable TypedQuery query, ReportFilter filter) {
        List<MarkTerm> terms = query == null ? List.of() : marks.of(query);
        return found.sources().stream()
                .map(report -> ReportItem.of(report, snippets(report, terms, filter)))
                .toList();
    }

    private static List<Snippet> snippets(ReportDocument report, List<MarkTerm> terms, ReportFilter filter) {
        return terms.isEmpty()
                ? List.of()
                : Snippets.of(report, terms, Set.copyOf(filter.themes()), Set.copyOf(filter.parts()));
    }

    private static @Nullable String next(Found<?> found, int size, String search) {
        List<? extends Found.Hit<?>> hits = found.found();
        return size == 0 || hits.size() < size
                ? null
                : new Cursor(search, hits.get(hits.size() - 1).sort()).encoded();
    }
}
