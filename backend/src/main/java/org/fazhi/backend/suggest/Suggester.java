package org.fazhi.backend.suggest;

import static org.fazhi.backend.engine.Clauses.filter;
import static org.fazhi.backend.engine.Clauses.term;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fazhi.backend.engine.EngineGateway;
import org.fazhi.backend.query.ExactClause;
import org.fazhi.backend.region.Places;
import org.fazhi.backend.region.ReportCounts;
import org.fazhi.backend.suggest.SuggestAnswer.Suggestion;
import org.fazhi.backend.web.Parameters;
import org.fazhi.mappings.document.ReportDocument;
import org.fazhi.mappings.text.Folding;
import org.fazhi.mappings.vocabulary.Indicator;
import org.fazhi.mappings.vocabulary.Indicators;
import org.fazhi.mappings.vocabulary.Region;
import org.fazhi.mappings.vocabulary.Themes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds suggestions: places and vocabulary in memory, titles with one small request. */
@Component
class Suggester {
    private static final int USUAL = 8;
    private static final int LONGEST = 100;

    private final NamedPlaces named;
    private final Places places;
    private final ReportCounts counts;
    private final Indicators indicators;
    private final EngineGateway engine;
    private final NearWords near;
    private final Set<String> phrases = new LinkedHashSet<>();

    Suggester(
            NamedPlaces named,
            Places places,
            ReportCounts counts,
            Indicators indicators,
            Themes themes,
            EngineGateway engine,
            NearWords near) {
        this.named = named;
        this.places = places;
        this.counts = counts;
        this.indicators = indicators;
        this.engine = engine;
        this.near = near;
        themes.all().forEach(theme -> phrases.addAll(theme.covers()));
        indicators.all().forEach(indicator -> phrases.addAll(indicator.says()));
    }

    SuggestAnswer suggest(@Nullable String q, @Nullable Integer size) {
        int most = Parameters.within("size", size, 1, 20, USUAL);
        String typed = Parameters.text("q", q, LONGEST);
        if (typed == null) {
            return new SuggestAnswer(List.of());
        }
        List<Suggestion> all = new ArrayList<>();
        int share = Math.max(1, most / 2);
        named.find(typed, counts.byCode(), share).forEach(region -> all.add(place(region)));
        indicators.all().stream()
                .filter(indicator -> Folding.fold(indicator.name()).contains(Folding.fold(typed)))
                .limit(Math.max(1, share / 2))
                .forEach(indicator -> all.add(indicator(indicator)));
        phrases.stream()
                .filter(phrase -> phrase.startsWith(typed) && !phrase.equals(typed))
                .limit(Math.max(1, share / 2))
                .forEach(phrase -> all.add(new Suggestion("phrase", phrase, null, null)));
        if (all.size() < most && typed.length() >= 2) {
            titles(typed, most - all.size()).forEach(all::add);
        }
        if (all.isEmpty()) {
            near.of(typed).forEach(word -> all.add(new Suggestion("phrase", word, null, null)));
        }
        return new SuggestAnswer(all.stream().limit(most).toList());
    }

    private Suggestion place(Region region) {
        List<String> path = places.path(region.code(), region.validTo());
        return new Suggestion("region", region.name(), String.join(" ", path), region.code());
    }

    private static Suggestion indicator(Indicator indicator) {
        return new Suggestion("indicator", indicator.name(), indicator.unit(), indicator.code());
    }

    private List<Suggestion> titles(String typed, int most) {
        Map<String, Object> body = Map.of(
                "size",
                most,
                "query",
                filter(List.of(
                        term("current", true), term("readable", true), ExactClause.of("search.titleExact", typed))),
                "sort",
                List.of(Map.of("reportYear", Map.of("order", "desc", "missing", "_last")), Map.of("id", "asc")),
                "_source",
                List.of("id", "title", "regionPath"));
        return engine.search(engine.aliases().reports(), body, ReportDocument.class).sources().stream()
                .map(report -> new Suggestion(
                        "report",
                        String.valueOf(report.title()),
                        report.regionPath() == null ? null : String.join(" ", report.regionPath()),
                        report.id()))
                .toList();
    }
}
