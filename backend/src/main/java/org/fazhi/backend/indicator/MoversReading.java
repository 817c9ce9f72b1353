package org.fazhi.backend.indicator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.fazhi.backend.indicator.SeriesAnswer.IndicatorRef;
import org.fazhi.backend.region.Places;
import org.fazhi.backend.web.Parameters;
import org.fazhi.mappings.vocabulary.Region;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads who rose and who fell most against the year before: the points of a series, for all places at once. */
@Component
class MoversReading {
    private static final List<String> MEASURES = List.of("difference", "change");

    private final StatedFigures statements;
    private final Catalogue catalogue;
    private final Places places;
    private final Subjects subjects;

    MoversReading(StatedFigures statements, Catalogue catalogue, Places places, Subjects subjects) {
        this.statements = statements;
        this.catalogue = catalogue;
        this.places = places;
        this.subjects = subjects;
    }

    MoversAnswer read(IndicatorRef indicator, PlaceChoice choice, MoversParameters parameters) {
        int size = Parameters.within("size", parameters.size(), 1, 100, 10);
        Function<Mover, Double> measure = measure(parameters);
        Comparison found = compare(indicator, choice, parameters);
        return new MoversAnswer(
                indicator,
                found.year,
                choice.level(),
                found.subject,
                by(parameters),
                found.movers.size(),
                found.movers.stream().filter(mover -> mover.difference() > 0).count(),
                found.movers.stream().filter(mover -> mover.difference() < 0).count(),
                found.movers.stream().filter(mover -> mover.difference() == 0).count(),
                found.subjectsDiffer,
                found.notStatedBefore,
                found.movers.stream()
                        .filter(mover -> measure.apply(mover) != null && mover.difference() > 0)
                        .sorted(largestFirst(measure))
                        .limit(size)
                        .toList(),
                found.movers.stream()
                        .filter(mover -> measure.apply(mover) != null && mover.difference() < 0)
                        .sorted(largestFirst(mover -> -measure.apply(mover)))
                        .limit(size)
                        .toList());
    }

    /** Hands over every place that can be compared, the largest rise first, the largest fall last; without a measure at the end. */
    void all(IndicatorRef indicator, PlaceChoice choice, MoversParameters parameters, Consumer<Mover> each) {
        Function<Mover, Double> measure = measure(parameters);
        compare(indicator, choice, parameters).movers.stream()
                .sorted(largestFirst(measure))
                .forEach(each);
    }

    private static String by(MoversParameters parameters) {
        return Parameters.choice("by", parameters.by(), MEASURES, MEASURES.get(0));
    }

    private static Function<Mover, Double> measure(MoversParameters parameters) {
        return by(parameters).equals("change") ? Mover::change : Mover::difference;
    }

    private static Comparator<Mover> largestFirst(Function<Mover, Double> measure) {
        return Comparator.comparing(measure, Comparator.nullsLast(Comparator.reverseOrder()))
                .thenComparing(mover -> mover.region().code());
    }

    /** All places that can be compared, and how many cannot. */
    private static final class Comparison {
        final int year;
        final @Nullable String subject;
        final List<Mover> movers = new ArrayList<>();
        long subjectsDiffer;
        long notStatedBefore;

        Comparison(int year, @Nullable String subject) {
            this.year = year;
            this.subject = subject;
        }
    }

    private Comparison compare(IndicatorRef indicator, PlaceChoice choice, MoversParameters parameters) {
        ComparedPlaces compared = ComparedPlaces.of(choice);
        int year = catalogue.yearOrLatest(indicator.code(), parameters.year());
        Comparison comparison = new Comparison(year, subjects.of(choice.subject()));
        Statements found = statements.of(indicator.code(), compared.clauses(), year - 1, year, false, null);
        ChangeRule change = new ChangeRule(indicator.kind());
        for (String code : latest(found.places())) {
            PointRule rule = found.rule(places.sameOverTime(code), comparison.subject);
            SeriesPoint before = rule.point(year - 1);
            add(comparison, code, before, change.compare(before, rule.point(year)));
        }
        return comparison;
    }

    /** Codes without those that a place has given up for another one of the list. */
    private Set<String> latest(Set<String> codes) {
        Set<String> latest = new HashSet<>(codes);
        for (String code : codes) {
            places.sameOverTime(code).stream()
                    .filter(other -> !other.equals(code))
                    .forEach(latest::remove);
        }
        return latest;
    }

    private void add(Comparison comparison, String code, SeriesPoint before, SeriesPoint now) {
        if (now.value() == null) {
            return;
        }
        if (before.value() == null) {
            comparison.notStatedBefore++;
        } else if (now.difference() == null) {
            comparison.subjectsDiffer++;
        } else {
            String level = places.find(code, now.year()).map(Region::level).orElse("county");
            comparison.movers.add(Mover.of(places.reference(code, now.year()), level, before, now));
        }
    }
}
