package org.fazhi.ingest.bench;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.fazhi.ingest.archive.Archive;
import org.fazhi.ingest.archive.Capture;
import org.fazhi.ingest.extract.Document;
import org.fazhi.ingest.extract.PageReader;
import org.fazhi.ingest.extract.RawReport;
import org.fazhi.ingest.figures.FigureReader;
import org.fazhi.ingest.normalise.Reading;
import org.fazhi.ingest.normalise.ReportReader;
import org.fazhi.mappings.vocabulary.Indicators;

/** How long each stage of reading takes, one document after another on one thread. */
final class StageClock {
    private final Archive archive;
    private final PageReader pages = new PageReader();
    private final ReportReader reports = ReportReader.load();
    private final FigureReader figures = new FigureReader(Indicators.load());
    private final Map<String, Long> nanos = new LinkedHashMap<>();

    StageClock(Archive archive) {
        this.archive = archive;
    }

    /** Milliseconds per report of each stage; the first half of the documents only warms up. */
    Map<String, Double> run(int documents) throws IOException {
        List<Capture> captures;
        try (var all = archive.captures()) {
            captures = all.limit(documents).toList();
        }
        int half = captures.size() / 2;
        captures.subList(0, half).forEach(this::readIfReadable);
        nanos.clear();
        captures.subList(half, captures.size()).forEach(this::readIfReadable);
        Map<String, Double> perReport = new LinkedHashMap<>();
        nanos.forEach((stage, sum) -> perReport.put(stage, Math.round(sum / 1e4 / (captures.size() - half)) / 100.0));
        return perReport;
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
            timed("figures", () -> figures.read(reading.report()));
        }
    }

    private <T> T timed(String stage, Supplier<T> work) {
        long start = System.nanoTime();
        T result = work.get();
        nanos.merge(stage, System.nanoTime() - start, Long::sum);
        return result;
    }
}
