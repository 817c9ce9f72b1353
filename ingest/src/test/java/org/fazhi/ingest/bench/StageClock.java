package org.fazhi.ingest.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.fazhi.ingest.ReadReport;
import org.fazhi.ingest.archive.Archive;
import org.fazhi.ingest.archive.Capture;
import org.fazhi.ingest.extract.Document;
import org.fazhi.ingest.extract.PageReader;
import org.fazhi.ingest.extract.RawReport;
import org.fazhi.ingest.figures.Figure;
import org.fazhi.ingest.figures.FigureReader;
import org.fazhi.ingest.index.DocumentDump;
import org.fazhi.ingest.normalise.Reading;
import org.fazhi.ingest.normalise.ReportReader;
import org.fazhi.mappings.vocabulary.Indicators;

/** How much processor time each stage takes for a report, one document after another on one thread. */
final class StageClock {
    private final Archive archive;
    private final PageReader pages = new PageReader();
    private final ReportReader reports = ReportReader.load();
    private final FigureReader figures = new FigureReader(Indicators.load());
    private final DocumentDump documents = new DocumentDump(null);
    private final Map<String, Long> nanos = new LinkedHashMap<>();
    private long textBytes;
    private int clocked;

    StageClock(Archive archive) {
        this.archive = archive;
    }

    /** Measures the stages on so many documents; the first half of them only warms up. */
    void run(int documents) throws IOException {
        List<Capture> captures;
        try (var all = archive.captures()) {
            captures = all.limit(documents).toList();
        }
        int half = captures.size() / 2;
        captures.subList(0, half).forEach(this::readIfReadable);
        nanos.clear();
        textBytes = 0;
        captures.subList(half, captures.size()).forEach(this::readIfReadable);
        clocked = captures.size() - half;
    }

    /**
     * What is known of each stage by its name: msPerReport on one processor, reportsPerSecond and megabytesPerSecond (of text) of all
     * processors if they did nothing else, share of the whole.
     *
     * @param bulkSeconds of the engine for so many reports, with all processors
     */
    Map<String, Object> stages(double bulkSeconds, long bulkReports) {
        int processors = Runtime.getRuntime().availableProcessors();
        Map<String, Double> millis = new LinkedHashMap<>();
        nanos.forEach((stage, sum) -> millis.put(stage, sum / 1e6 / clocked));
        millis.put("bulk", bulkSeconds * 1e3 * processors / bulkReports);
        double all = millis.values().stream().mapToDouble(Double::doubleValue).sum();
        Map<String, Object> stages = new LinkedHashMap<>();
        millis.forEach((stage, each) -> {
            double rate = processors * 1e3 / each;
            Map<String, Object> of = new LinkedHashMap<>();
            of.put("msPerReport", rounded(each));
            of.put("reportsPerSecond", rounded(rate));
            of.put("megabytesPerSecond", rounded(rate * textBytes / clocked / 1e6));
            of.put("share", rounded(each / all));
            stages.put(stage, of);
        });
        return stages;
    }

    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }

    /** What fails on a document is the pipeline's to report, and no matter of time. */
    private void readIfReadable(Capture capture) {
        try {
            read(capture);
        } catch (RuntimeException e) {
            nanos.merge("failed", 0L, Long::sum);
        }
    }

    private void read(Capture capture) {
        byte[] body = timed("archive", () -> archive.body(capture));
        Document document = new Document(capture.url(), capture.url(), capture.mediaType(), capture.charset(), body);
        Optional<RawReport> raw = timed("extract", () -> pages.read(document).result());
        if (raw.isPresent()) {
            Reading reading = timed("normalise", () -> reports.read(raw.get()));
            List<Figure> found = timed("figures", () -> figures.read(reading.report()));
            textBytes += reading.report().text().getBytes(StandardCharsets.UTF_8).length;
            timed("documents", () -> documents.json(capture, new ReadReport(raw.get(), reading, found, List.of())));
        }
    }

    private <T> T timed(String stage, Supplier<T> work) {
        long start = System.nanoTime();
        T result = work.get();
        nanos.merge(stage, System.nanoTime() - start, Long::sum);
        return result;
    }
}
