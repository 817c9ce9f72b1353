package org.fazhi.backend.indicator;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.mappings.document.FigureDocument;
import org.jspecify.annotations.Nullable;

/**
 * What places' own reports state of an indicator.
 *
 * @param figures by code of the place
 * @param reports own reports by code of the place
 * @param subjectCounts by code of the place how often it states each subject, over all years; only of places for which it matters
 * @param asOf when the newest of all this was first seen; null when there is nothing
 */
record Statements(
        Map<String, List<FigureDocument>> figures,
        Map<String, List<OwnReport>> reports,
        Map<String, Map<String, Long>> subjectCounts,
        @Nullable Instant asOf) {
    static final String WHOLE = "whole";

    static Statements of(
            List<FigureDocument> figures, List<OwnReport> reports, Map<String, Map<String, Long>> subjectCounts) {
        Instant newest = Stream.concat(
                        figures.stream().map(FigureDocument::validFrom),
                        reports.stream().map(OwnReport::validFrom))
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        return new Statements(
                figures.stream().collect(Collectors.groupingBy(FigureDocument::regionCode)),
                reports.stream().collect(Collectors.groupingBy(OwnReport::regionCode)),
                subjectCounts,
                newest);
    }

    /** Places that state several subjects, none of them the whole: which of them counts is not decided by one year. */
    static Set<String> undecided(List<FigureDocument> figures) {
        Map<String, Set<String>> subjects = new HashMap<>();
        figures.forEach(figure -> subjects.computeIfAbsent(figure.regionCode(), code -> new HashSet<>())
                .add(figure.subject()));
        subjects.values().removeIf(stated -> stated.size() < 2 || stated.size() == 2 && stated.contains(WHOLE));
        return subjects.keySet();
    }

    /** Every place that has a report or a figure. */
    Set<String> places() {
        Set<String> codes = new TreeSet<>(reports.keySet());
        codes.addAll(figures.keySet());
        return codes;
    }

    /** Figures of one place under all its codes. */
    List<FigureDocument> figuresOf(List<String> codes) {
        return all(figures, codes);
    }

    /**
     * The rule for one place.
     *
     * @param codes that it has borne
     * @param subject as asked; null for the usual one
     */
    PointRule rule(List<String> codes, @Nullable String subject) {
        Map<String, Long> counts = new HashMap<>();
        for (String code : codes) {
            Map<String, Long> known = subjectCounts.containsKey(code) ? subjectCounts.get(code) : counted(code);
            known.forEach((one, count) -> counts.merge(one, count, Long::sum));
        }
        return new PointRule(figuresOf(codes), all(reports, codes), subject, counts);
    }

    private Map<String, Long> counted(String code) {
        return figures.getOrDefault(code, List.of()).stream()
                .filter(figure -> figure.year() != null)
                .collect(Collectors.groupingBy(FigureDocument::subject, Collectors.counting()));
    }

    private static <T> List<T> all(Map<String, List<T>> byCode, List<String> codes) {
        List<T> all = new ArrayList<>();
        codes.forEach(code -> all.addAll(byCode.getOrDefault(code, List.of())));
        return all;
    }
}
