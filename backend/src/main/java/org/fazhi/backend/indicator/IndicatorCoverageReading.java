package org.fazhi.backend.indicator;

import static org.fazhi.backend.engine.Clauses.between;
import static org.fazhi.backend.engine.Clauses.filter;
import static org.fazhi.backend.engine.Clauses.term;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fazhi.backend.corpus.Corpus;
import org.fazhi.backend.engine.Buckets;
import org.fazhi.backend.engine.EngineGateway;
import org.fazhi.backend.indicator.IndicatorCoverage.CoveredYear;
import org.fazhi.backend.indicator.SeriesAnswer.IndicatorRef;
import org.fazhi.backend.region.Places;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Counts, year by year, the places that state an indicator and those that do not, with the reason: the rule of a series, for all at once. */
@Component
class IndicatorCoverageReading {
    private final EngineGateway engine;
    private final OwnReports reports;
    private final Places places;
    private final Corpus corpus;
    private final Subjects subjects;

    IndicatorCoverageReading(
            EngineGateway engine, OwnReports reports, Places places, Corpus corpus, Subjects subjects) {
        this.engine = engine;
        this.reports = reports;
        this.places = places;
        this.corpus = corpus;
        this.subjects = subjects;
    }

    IndicatorCoverage read(IndicatorRef indicator, PlaceChoice choice, IndicatorCoverageParameters parameters) {
        ComparedPlaces compared = ComparedPlaces.of(choice);
        String subject = subjects.of(choice.subject());
        SeriesYears years = SeriesYears.of(parameters.from(), parameters.to(), corpus.years());
        Map<Integer, Set<String>> stated = stated(indicator.code(), compared, subject, years);
        List<CoveredYear> items = new ArrayList<>();
        for (int year = years.from(); year <= years.to(); year++) {
            items.add(counted(
                    year, compared.existing(year, places, corpus), stated.getOrDefault(year, Set.of()), compared));
        }
        return new IndicatorCoverage(indicator, compared.level(), subject, items.size(), items);
    }

    /** Codes of the places that state it of a year, in that year's report or a later one. */
    private Map<Integer, Set<String>> stated(
            String code, ComparedPlaces compared, @Nullable String subject, SeriesYears years) {
        List<Map<String, Object>> clauses = new ArrayList<>(compared.clauses());
        clauses.add(term("current", true));
        clauses.add(term("ownGovernment", true));
        clauses.add(term("code", code));
        clauses.add(between("year", years.from(), years.to()));
        if (subject != null) {
            clauses.add(term("subject", subject));
        }
        Map<Integer, Set<String>> byYear = new HashMap<>();
        Buckets.each(
                engine,
                engine.aliases().figures(),
                filter(clauses),
                List.of("year", "reportYear", "regionCode"),
                bucket -> {
                    JsonNode key = bucket.path("key");
                    int year = key.path("year").asInt();
                    if (key.path("reportYear").asInt() >= year) {
                        byYear.computeIfAbsent(year, one -> new HashSet<>())
                                .add(key.path("regionCode").asString());
                    }
                });
        return byYear;
    }

    private CoveredYear counted(int year, Set<String> existing, Set<String> stated, ComparedPlaces compared) {
        Map<String, Boolean> published = new HashMap<>(reports.of(year));
        published.keySet().removeIf(code -> !existing.contains(code) && !belongs(code, year, compared));
        Set<String> all = new HashSet<>(existing);
        all.addAll(published.keySet());
        all.addAll(stated);
        published.keySet().removeAll(stated);
        long silent = published.values().stream().filter(readable -> readable).count();
        long unreadable = published.size() - silent;
        return new CoveredYear(
                year, all.size(), stated.size(), silent, unreadable, all.size() - stated.size() - published.size());
    }

    /** Whether a place whose code is not of the year, such as one that publishes under its later code, is among those compared. */
    private boolean belongs(String code, int year, ComparedPlaces compared) {
        boolean level = compared.level() == null
                || places.find(code, year)
                        .map(region -> region.level().equals(compared.level()))
                        .orElse(false);
        return level
                && (compared.within().isEmpty()
                        || places.pathCodes(code, year).stream().anyMatch(compared.within()::contains));
    }
}
