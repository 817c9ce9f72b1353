package org.fazhi.samples.site;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.fazhi.samples.country.Names;
import org.fazhi.samples.country.Place;
import org.fazhi.samples.country.SampleProvince;
import org.fazhi.samples.grammar.StatedFigure;
import org.fazhi.samples.page.Frame;
import org.fazhi.samples.report.Block;
import org.fazhi.samples.report.Kind;
import org.junit.jupiter.api.Test;

class ProvinceTest {
    private static final SampleSite SITE = OneSite.SITE;
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
        List<SampleReport> reports = annual();
        int[][] shared = sharedShingles(reports);
        for (int i = 0; i < reports.size(); i++) {
            for (int j = 0; j < reports.size(); j++) {
                boolean samePlace = place(reports.get(i)).equals(place(reports.get(j)));
                double share =
                        (double) shared[i][j] / Math.max(1, text(reports.get(i)).length());
                assertTrue(samePlace || share < 0.04, reports.get(i).address() + " shares " + share);
            }
        }
    }

    /** How many stretches of 30 characters each two reports have in common; a stretch is known by 56 bits of its hash. */
    private static int[][] sharedShingles(List<SampleReport> reports) {
        assertTrue(reports.size() < 256);
        long[] marks = IntStream.range(0, reports.size())
                .mapToObj(i -> shingles(text(reports.get(i))).map(hash -> hash << 8 | i))
                .flatMapToLong(stream -> stream)
                .sorted()
                .distinct()
                .toArray();
        int[][] shared = new int[reports.size()][reports.size()];
        for (int start = 0, end; start < marks.length; start = end) {
            for (end = start; end < marks.length && marks[end] >> 8 == marks[start] >> 8; end++) {
                for (int other = start; other < end; other++) {
                    shared[(int) (marks[other] & 255)][(int) (marks[end] & 255)]++;
                    shared[(int) (marks[end] & 255)][(int) (marks[other] & 255)]++;
                }
            }
        }
        return shared;
    }

    private static LongStream shingles(String text) {
        return IntStream.rangeClosed(0, text.length() - SHINGLE).mapToLong(start -> {
            long hash = 7;
            for (int i = start; i < start + SHINGLE; i++) {
                hash = hash * 0x9E3779B97F4A7C15L + text.charAt(i);
            }
            return hash;
        });
    }

    private static String text(SampleReport report) {
        return report.draft().blocks().stream().map(Block::text).collect(Collectors.joining());
    }

    private static Place place(SampleReport report) {
        return report.draft().task().place();
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
