package org.fazhi.backend.indicator;

import static org.fazhi.backend.engine.Clauses.terms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.fazhi.backend.corpus.Corpus;
import org.fazhi.backend.indicator.SeriesAnswer.IndicatorRef;
import org.fazhi.backend.language.Wording;
import org.fazhi.backend.problem.ApiProblem;
import org.fazhi.backend.problem.Expected;
import org.fazhi.backend.region.Places;
import org.fazhi.backend.region.RegionCodes;
import org.fazhi.mappings.document.FigureDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads series: one for each place asked, a point for each year, a reason for each blank. */
@Component
class SeriesReading {
    private static final int MOST_REGIONS = 50;

    private final StatedFigures statements;
    private final Places places;
    private final Corpus corpus;
    private final Subjects subjects;

    SeriesReading(StatedFigures statements, Places places, Corpus corpus, Subjects subjects) {
        this.statements = statements;
        this.places = places;
        this.corpus = corpus;
        this.subjects = subjects;
    }

    SeriesAnswer read(IndicatorRef indicator, SeriesParameters parameters) {
        List<String> codes = regions(parameters);
        String subject = subjects.of(parameters.subject());
        SeriesYears years = SeriesYears.of(parameters.from(), parameters.to(), corpus.years());
        Set<String> asked = new LinkedHashSet<>();
        codes.forEach(code -> asked.addAll(places.sameOverTime(code)));
        Statements found = statements.of(
                indicator.code(),
                List.of(terms("regionCode", asked)),
                years.from() - 1,
                years.to(),
                true,
                parameters.asOf());
        List<RegionSeries> series = codes.stream()
                .map(code -> series(code, indicator, subject, years, found))
                .toList();
        return new SeriesAnswer(indicator, years.from(), years.to(), subject, found.asOf(), series);
    }

    private List<String> regions(SeriesParameters parameters) {
        List<String> codes = RegionCodes.of(parameters.region());
        if (codes.isEmpty()) {
            throw ApiProblem.badParameter(
                    "region", "", new Wording("必须给出至少一个区划代码", "is needed: the code of at least one division"));
        }
        if (codes.size() > MOST_REGIONS) {
            throw ApiProblem.badParameter("region", codes.size() + " values", Expected.repeatedAtMost(MOST_REGIONS));
        }
        for (String code : codes) {
            if (places.find(code, null).isEmpty()) {
                throw ApiProblem.badParameter("region", code, Expected.REGION);
            }
        }
        return codes;
    }

    private RegionSeries series(
            String code, IndicatorRef indicator, @Nullable String subject, SeriesYears years, Statements found) {
        List<String> bearers = places.sameOverTime(code);
        List<FigureDocument> figures = found.figuresOf(bearers);
        PointRule rule = found.rule(bearers, subject);
        ChangeRule change = new ChangeRule(indicator.kind());
        List<SeriesPoint> points = new ArrayList<>();
        SeriesPoint before = rule.point(years.from() - 1);
        for (int year = years.from(); year <= years.to(); year++) {
            SeriesPoint point = change.compare(before, rule.point(year));
            points.add(point);
            before = point;
        }
        return summed(code, rule, points, lumped(figures, subject, years), years.to());
    }

    private RegionSeries summed(
            String code, PointRule rule, List<SeriesPoint> points, List<LumpedValue> lumped, int lastYear) {
        Map<String, Long> counts = new LinkedHashMap<>();
        points.stream()
                .map(SeriesPoint::subject)
                .filter(Objects::nonNull)
                .forEach(one -> counts.merge(one, 1L, Long::sum));
        String main = counts.keySet().stream()
                .max(Comparator.<String, Long>comparing(counts::get)
                        .thenComparing(one -> -rule.preference().indexOf(one)))
                .orElse(null);
        List<String> others = Stream.concat(
                        points.stream().flatMap(point -> point.otherSubjects().stream()), counts.keySet().stream())
                .filter(one -> !one.equals(main))
                .distinct()
                .sorted()
                .toList();
        return new RegionSeries(places.reference(code, lastYear), main, counts.size() > 1, others, points, lumped);
    }

    private static List<LumpedValue> lumped(List<FigureDocument> figures, @Nullable String subject, SeriesYears years) {
        return figures.stream()
                .filter(figure -> figure.year() == null && touches(figure.period(), years))
                .filter(figure -> subject == null || figure.subject().equals(subject))
                .sorted(Comparator.comparing(FigureDocument::period).thenComparing(FigureDocument::id))
                .map(figure -> new LumpedValue(
                        figure.period(),
                        figure.value(),
                        figure.subject(),
                        figure.qualifier(),
                        List.of(Evidence.of(figure))))
                .toList();
    }

    private static boolean touches(String period, SeriesYears years) {
        return Stream.of(period.split("\\D+"))
                .filter(year -> year.length() == 4)
                .mapToInt(Integer::parseInt)
                .anyMatch(year -> year >= years.from() && year <= years.to());
    }
}
