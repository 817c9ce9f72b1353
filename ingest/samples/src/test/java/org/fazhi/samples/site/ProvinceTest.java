package org.fazhi.samples.site;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fazhi.samples.country.Names;
import org.fazhi.samples.country.SampleProvince;
import org.fazhi.samples.grammar.StatedFigure;
import org.fazhi.samples.page.Frame;
import org.fazhi.samples.report.Kind;
import org.junit.jupiter.api.Test;

class ProvinceTest {
    private static final SampleSite SITE = SampleSite.generate(SampleCorpus.SEED);
    private static final Pattern LINK = Pattern.compile("(?i)(?:href|src)=\"([^\"#]+)\"");
    private static final int SHINGLE = 30;

    @Test
    void thereAreEnoughReportsOfEnoughDistrictsAndYears() {
        List<SampleReport> reports = annual();
        long full = reports.stream()
                .filter(report -> PlainText.of(report).length() >= 2000)
                .count();
        assertTrue(full >= 120, full + " full reports");
        Map<String, Set<Integer>> years = reports.stream()
                .filter(report -> report.draft().task().kind() == Kind.GOVERNMENT
                        && report.draft().task().level().equals("county"))
                .collect(Collectors.groupingBy(
                        report -> report.draft().task().place().code(),
                        Collectors.mapping(report -> report.draft().task().year(), Collectors.toSet())));
        long enough = years.values().stream().filter(set -> set.size() >= 5).count();
        assertTrue(enough >= 12, enough + " districts with five years and more");
    }

    @Test
    void reportsAreAsLongAsRealOnes() {
        for (SampleReport report : annual()) {
            int length = PlainText.of(report).length();
            boolean small = report.draft().task().kind() != Kind.GOVERNMENT;
            assertTrue(
                    !report.readable() || length >= (small ? 1800 : 3000) && length <= 10000,
                    report.address() + " " + length);
        }
    }

    @Test
    void thePhraseOfEveryFigureStandsInItsPage() {
        for (SampleReport report : SITE.reports()) {
            String text = PlainText.of(report);
            for (StatedFigure figure : report.draft().figures()) {
                assertTrue(
                        text.contains(PlainText.squeezed(figure.quote())), () -> report.address() + " lacks " + figure);
            }
        }
    }

    @Test
    void manyIndicatorsAreStatedAndTheFrequentOnesNearlyEverywhere() {
        Map<String, Long> reports = new HashMap<>();
        List<SampleReport> own = annual().stream()
                .filter(report -> report.draft().task().kind() == Kind.GOVERNMENT)
                .toList();
        own.forEach(report -> report.draft().figures().stream()
                .map(StatedFigure::code)
                .distinct()
                .forEach(code -> reports.merge(code, 1L, Long::sum)));
        assertTrue(reports.size() >= 60, reports.size() + " codes");
        for (String code :
                List.of("review.received", "litigation.cases", "enforcement.penalties", "publicity.events")) {
            assertTrue(reports.get(code) >= own.size() * 0.75, code + " in " + reports.get(code) + " of " + own.size());
            assertTrue(reports.get(code) < own.size(), code + " should be missing somewhere");
        }
    }

    @Test
    void twoReportsOfDifferentPlacesShareHardlyAnyStretchOfText() {
        Map<String, Set<Integer>> holders = new HashMap<>();
        List<SampleReport> reports = annual();
        List<Set<String>> shingles = new ArrayList<>();
        for (int i = 0; i < reports.size(); i++) {
            Set<String> own = shingles(reports.get(i));
            shingles.add(own);
            int holder = i;
            own.forEach(shingle ->
                    holders.computeIfAbsent(shingle, s -> new HashSet<>()).add(holder));
        }
        for (int i = 0; i < reports.size(); i++) {
            double most = mostSharedWithAnother(i, reports, shingles.get(i), holders);
            assertTrue(most < 0.04, reports.get(i).address() + " shares " + most);
        }
    }

    private static double mostSharedWithAnother(
            int i, List<SampleReport> reports, Set<String> own, Map<String, Set<Integer>> holders) {
        int[] shared = new int[reports.size()];
        own.forEach(shingle -> holders.get(shingle).forEach(other -> shared[other]++));
        int most = 0;
        for (int j = 0; j < shared.length; j++) {
            boolean samePlace = reports.get(j)
                    .draft()
                    .task()
                    .place()
                    .equals(reports.get(i).draft().task().place());
            most = samePlace ? most : Math.max(most, shared[j]);
        }
        return own.isEmpty() ? 0 : (double) most / own.size();
    }

    private static Set<String> shingles(SampleReport report) {
        String text =
                report.draft().blocks().stream().map(block -> block.text()).collect(Collectors.joining());
        Set<String> shingles = new HashSet<>();
        for (int i = 0; i + SHINGLE <= text.length(); i++) {
            shingles.add(text.substring(i, i + SHINGLE));
        }
        return shingles;
    }

    @Test
    void theSameSeedGivesTheSameBytes() {
        SampleSite again = SampleSite.generate(SampleCorpus.SEED);
        assertEquals(SITE.files().keySet(), again.files().keySet());
        SITE.files()
                .forEach((path, file) ->
                        assertArrayEquals(file.bytes(), again.files().get(path).bytes(), path));
        assertEquals(SITE.truth(), again.truth());
    }

    @Test
    void everyPageSurvivesItsCharsetAndSaysThatItIsInvented() {
        for (SampleReport report : SITE.reports()) {
            assertEquals(report.page(), new String(report.bytes(), report.charset()), report.address());
            assertTrue(report.page().contains(Frame.NOTICE), report.address());
        }
        assertTrue(SITE.reports().stream().anyMatch(report -> report.charset().equals(Charset.forName("GBK"))));
    }

    @Test
    void everyInternalLinkResolves() {
        Map<String, WebFile> files = SITE.filesAt("http://127.0.0.1:1");
        Set<String> dead = new TreeSet<>();
        files.forEach((path, file) -> {
            Matcher link = LINK.matcher(new String(file.bytes(), Charset.forName("ISO-8859-1")));
            while (file.contentType().startsWith("text/html") && link.find()) {
                String target = link.group(1);
                String full = target.startsWith("/") ? target : path.substring(0, path.lastIndexOf('/') + 1) + target;
                if (!target.startsWith("javascript:") && !files.containsKey(full)) {
                    dead.add(path + " -> " + full);
                }
            }
        });
        assertEquals(Set.of(), dead);
    }

    @Test
    void noNameIsThatOfARealDivision() {
        SampleProvince.places().forEach(place -> assertTrue(!Names.isReal(place.name()), place.name()));
    }

    @Test
    void everyKindOfBlankOccurs() {
        assertEquals(
                1, SITE.reports().stream().filter(report -> !report.readable()).count());
        assertEquals(
                1,
                SITE.reports().stream()
                        .filter(report -> report.copyOf() != null)
                        .count());
        assertTrue(SampleProvince.places().stream()
                .anyMatch(place -> !place.silentYears().isEmpty()));
    }

    private static List<SampleReport> annual() {
        return SITE.reports().stream()
                .filter(report -> report.draft().task().kind().isReport() && report.copyOf() == null)
                .toList();
    }
}
