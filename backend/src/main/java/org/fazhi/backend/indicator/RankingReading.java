package org.fazhi.backend.indicator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.fazhi.backend.corpus.Corpus;
import org.fazhi.backend.indicator.RankingAnswer.Blank;
import org.fazhi.backend.indicator.RankingAnswer.SubjectCount;
import org.fazhi.backend.indicator.SeriesAnswer.IndicatorRef;
import org.fazhi.backend.region.Places;
import org.fazhi.backend.web.Parameters;
import org.fazhi.mappings.vocabulary.Region;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads rankings: who states how much in a year, and how many state nothing. */
@Component
class RankingReading {
    private final StatedFigures statements;
    private final Catalogue catalogue;
    private final Places places;
    private final Corpus corpus;
    private final Subjects subjects;

    RankingReading(StatedFigures statements, Catalogue catalogue, Places places, Corpus corpus, Subjects subjects) {
        this.statements = statements;
        this.catalogue = catalogue;
        this.places = places;
        this.corpus = corpus;
        this.subjects = subjects;
    }

    RankingAnswer read(IndicatorRef indicator, PlaceChoice choice, RankingParameters parameters) {
        ComparedPlaces compared = ComparedPlaces.of(choice);
        String subject = subjects.of(choice.subject());
        boolean highest = Parameters.choice("order", parameters.order(), List.of("highest", "lowest"), "highest")
                .equals("highest");
        int year = catalogue.yearOrLatest(indicator.code(), parameters.year());
        Statements found = statements.of(indicator.code(), compared.clauses(), year, year, false, null);
        Set<String> missing = compared.existing(year, places, corpus);
        List<RankingEntry> entries = new ArrayList<>();
        List<Blank> blanks = new ArrayList<>();
        for (String code : found.places()) {
            SeriesPoint point = found.rule(List.of(code), subject).point(year);
            if (point.value() != null) {
                entries.add(entry(code, point));
            } else if (!point.status().equals("not_found")) {
                blanks.add(new Blank(places.reference(code, year), point.status(), point.reportId()));
            }
            if (!point.status().equals("not_found")) {
                missing.remove(code);
            }
        }
        return answer(indicator, year, compared.level(), subject, ranked(entries, highest), blanks, missing.size());
    }

    private RankingEntry entry(String code, SeriesPoint point) {
        Evidence first = point.figures().get(0);
        return new RankingEntry(
                0,
                places.reference(code, point.year()),
                point.status(),
                places.find(code, point.year()).map(Region::level).orElse("county"),
                point.value(),
                point.subject(),
                point.qualifier(),
                point.fromReportYear(),
                point.valuesDisagree(),
                point.otherSubjects(),
                first.reportId(),
                point.figures());
    }

    private static List<RankingEntry> ranked(List<RankingEntry> entries, boolean highest) {
        Comparator<RankingEntry> byValue = Comparator.comparingDouble(RankingEntry::value);
        List<RankingEntry> sorted = entries.stream()
                .sorted((highest ? byValue.reversed() : byValue)
                        .thenComparing(entry -> entry.region().code()))
                .toList();
        List<RankingEntry> ranked = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            boolean tie = i > 0 && sorted.get(i).value() == sorted.get(i - 1).value();
            ranked.add(sorted.get(i).ranked(tie ? ranked.get(i - 1).rank() : i + 1));
        }
        return ranked;
    }

    private static RankingAnswer answer(
            IndicatorRef indicator,
            int year,
            @Nullable String level,
            @Nullable String subject,
            List<RankingEntry> entries,
            List<Blank> blanks,
            long missing) {
        Map<String, Long> subjects = new TreeMap<>();
        entries.forEach(entry -> subjects.merge(entry.subject(), 1L, Long::sum));
        long silent =
                blanks.stream().filter(blank -> blank.status().equals("silent")).count();
        return new RankingAnswer(
                indicator,
                year,
                level,
                subject,
                subjects.entrySet().stream()
                        .map(one -> new SubjectCount(one.getKey(), one.getValue()))
                        .toList(),
                entries.size(),
                silent,
                blanks.size() - silent,
                missing,
                Distribution.of(
                        entries.stream().mapToDouble(RankingEntry::value).toArray()),
                entries,
                blanks);
    }
}
