package org.fazhi.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fazhi.ingest.extract.Document;
import org.fazhi.ingest.figures.Figure;
import org.fazhi.ingest.normalise.Report;
import org.fazhi.samples.site.SampleCorpus;
import org.fazhi.samples.site.SampleReport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Reads part of the sample corpus and compares what is found with what is true. The corpus was written without a look at the
 * rules; whose figure it is, is left out of the comparison. Raise the floors when the rules get better.
 */
class SampleTruthTest {
    private static final int EVERY = 5;
    private static final double PRECISION = 0.98;
    private static final double RECALL = 0.93;
    private static final double METADATA = 0.93;
    private static List<Pair> pairs;

    private record Pair(SampleReport truth, ReadReport found) {
        Report report() {
            return found.report();
        }
    }

    @BeforeAll
    static void read() {
        Pipeline pipeline = Pipeline.load();
        List<SampleReport> reports = SampleCorpus.province(SampleCorpus.SEED).stream()
                .filter(report ->
                        report.readable() && report.draft().task().kind().isReport())
                .toList();
        pairs = IntStream.iterate(0, i -> i < reports.size(), i -> i + EVERY)
                .mapToObj(reports::get)
                .map(report -> new Pair(report, read(pipeline, report)))
                .toList();
    }

    private static ReadReport read(Pipeline pipeline, SampleReport report) {
        String url = "http://sample.invalid" + report.address();
        return pipeline.read(new Document(url, url, null, null, report.bytes()))
                .result()
                .orElseThrow(() -> new AssertionError(report.address()));
    }

    @Test
    void mostFiguresAreFoundAndFewOthers() {
        int found = 0;
        int stated = 0;
        int both = 0;
        for (Pair pair : pairs) {
            Set<String> truth = truth(pair.truth());
            Set<String> claimed = claimed(pair.found().figures());
            stated += truth.size();
            found += claimed.size();
            truth.retainAll(claimed);
            both += truth.size();
        }
        double precision = (double) both / found;
        double recall = (double) both / stated;
        System.out.printf("sample corpus: %d figures stated, precision %.3f, recall %.3f%n", stated, precision, recall);
        assertTrue(precision >= PRECISION, "precision " + precision);
        assertTrue(recall >= RECALL, "recall " + recall);
    }

    @Test
    void theReportsAreKnownForWhatTheyAre() {
        enough(
                "region",
                pair -> pair.truth()
                        .draft()
                        .task()
                        .place()
                        .code()
                        .equals(pair.report().regionCode()));
        enough(
                "year",
                pair -> Integer.valueOf(pair.truth().draft().task().year())
                        .equals(pair.report().reportYear()));
        enough("title", pair -> pair.truth().title().equals(pair.report().title()));
        enough("type", pair -> pair.report().documentType().code().equals("annual_report"));
        enough(
                "level",
                pair -> pair.truth()
                        .draft()
                        .task()
                        .level()
                        .equals(
                                pair.report().level() == null
                                        ? null
                                        : pair.report().level().code()));
    }

    @Test
    void everyQuoteStandsInTheText() {
        for (Pair pair : pairs) {
            String text = pair.report().text();
            for (Figure figure : pair.found().figures()) {
                assertEquals(figure.quote(), text.substring(figure.start(), figure.end()));
            }
        }
    }

    private static void enough(String what, Predicate<Pair> right) {
        List<String> wrong = pairs.stream()
                .filter(right.negate())
                .map(pair -> pair.truth().address())
                .toList();
        double share = 1 - (double) wrong.size() / pairs.size();
        System.out.printf("sample corpus: %s %.3f%n", what, share);
        assertTrue(share >= METADATA, what + " " + share + " " + wrong);
    }

    private static Set<String> truth(SampleReport report) {
        return report.draft().figures().stream()
                .map(figure -> key(figure.code(), figure.value(), figure.period(), figure.qualifier()))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Set<String> claimed(List<Figure> figures) {
        return figures.stream()
                .map(figure -> key(
                        figure.code(),
                        figure.value(),
                        figure.period(),
                        figure.qualifier().code()))
                .collect(Collectors.toSet());
    }

    private static String key(String code, BigDecimal value, String period, String qualifier) {
        return code + " " + value.stripTrailingZeros().toPlainString() + " " + period + " " + qualifier;
    }
}
