package org.fazhi.backend.indicator;

import static org.fazhi.backend.engine.Clauses.term;
import static org.fazhi.backend.engine.Clauses.terms;

import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.fazhi.backend.corpus.Corpus;
import org.fazhi.backend.corpus.CorpusAnswer.ProvinceCount;
import org.fazhi.backend.indicator.RankingAnswer.Blank;
import org.fazhi.backend.indicator.RankingAnswer.SubjectCount;
import org.fazhi.backend.indicator.SeriesAnswer.IndicatorRef;
import org.fazhi.backend.indicator.StatedFigures.Statements;
import org.fazhi.backend.region.Places;
import org.fazhi.backend.search.ReportFilter;
import org.fazhi.backend.web.Parameters;
import org.fazhi.mappings.vocabulary.Indicators;
import org.fazhi.mappings.vocabulary.Region;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads rankings: who states how much in a year, and how many state nothing. */
@Component
class RankingReading {
    private static final List<String> LEVELS = List.of("province", "prefecture", "county");

    private final StatedFigures statements;
    private final Catalogue catalogue;
    private final Places places;
    private final Corpus corpus;
    private final Indicators indicators;

    RankingReading(StatedFigures statements, Catalogue catalogue, Places places, Corpus corpus, Indicators indicators) {
        this.statements = statements;
        this.catalogue = catalogue;
        this.places = places;
        this.corpus = corpus;
        this.indicators = indicators;
    }

    RankingAnswer read(IndicatorRef indicator, RankingParameters parameters) {
        String level = Parameters.choice("level", parameters.level(), LEVELS, null);
        List<String> regions = ReportFilter.regionCodes("region", parameters.region());
        String subject = Parameters.choice(
                "subject", parameters.subject(), indicators.subjects().keySet(), null);
        boolean highest = Parameters.choice("order", parameters.order(), List.of("highest", "lowest"), "highest")
                .equals("highest");
        int year = year(indicator, parameters);
        Statements found = statements.of(indicator.code(), clauses(level, regions), year, year, false, null);
        Set<String> codes = new TreeSet<>(found.reports().keySet());
        codes.addAll(found.figures().keySet());
        List<RankingEntry> entries = new ArrayList<>();
        List<Blank> blanks = new ArrayList<>();
        for (String code : codes) {
            SeriesPoint point = new PointRule(found.figuresOf(code), found.reportsOf(code), subject).point(year);
            if (point.value() != null) {
                entries.add(entry(code, point));
            } else if (!point.status().equals("not_found")) {
                blanks.add(new Blank(places.reference(code, year), point.status(), point.reportId()));
            }
        }
        return answer(
                indicator, year, level, subject, ranked(entries, highest), blanks, universe(level, regions, year));
    }

    private int year(IndicatorRef indicator, RankingParameters parameters) {
        Integer year = Parameters.year("year", parameters.year());
        if (year != null) {
            return year;
        }
        Integer last = catalogue.item(indicator.code()).lastYear();
        return last != null ? last : Year.now().getValue() - 1;
    }

    private static List<Map<String, Object>> clauses(@Nullable String level, List<String> regions) {
        List<Map<String, Object>> clauses = new ArrayList<>();
        if (level != null) {
            clauses.add(term("level", level));
        }
        if (!regions.isEmpty()) {
            clauses.add(terms("regionCodes", regions));
        }
        return clauses;
    }

    private RankingEntry entry(String code, SeriesPoint point) {
        Evidence first = point.figures().get(0);
        return new RankingEntry(
                0,
                places.reference(code, point.year()),
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

    /** How many places could have stated it: those of the divisions asked for, else of the provinces the index covers. */
    private long universe(@Nullable String level, List<String> regions, int year) {
        List<String> roots = regions.isEmpty()
                ? corpus.answer().byProvince().stream().map(ProvinceCount::code).toList()
                : regions;
        return places.within(roots, year).stream()
                .filter(region -> level == null || region.level().equals(level))
                .count();
    }

    private static RankingAnswer answer(
            IndicatorRef indicator,
            int year,
            @Nullable String level,
            @Nullable String subject,
            List<RankingEntry> entries,
            List<Blank> blanks,
            long universe) {
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
                Math.max(0, universe - entries.size() - blanks.size()),
                Distribution.of(
                        entries.stream().mapToDouble(RankingEntry::value).toArray()),
                entries,
                blanks);
    }
}
