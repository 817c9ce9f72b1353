package org.fazhi.ingest.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.fazhi.ingest.extract.Document;
import org.fazhi.ingest.extract.PageReader;
import org.fazhi.ingest.extract.RawReport;
import org.fazhi.ingest.figures.FigureReader;
import org.fazhi.ingest.normalise.Reading;
import org.fazhi.ingest.normalise.ReportReader;
import org.fazhi.mappings.vocabulary.Indicators;

/**
 * How fast pages are read, on one thread, in processor time, so that a busy machine does not spoil it. Arguments: files or folders with
 * HTML and text pages; {@code -Dfazhi.rounds=60} says how often they are read, the first third only to warm up. Prints milliseconds per
 * report and the share of each stage.
 */
public final class ReadingBench {
    private final PageReader pages = new PageReader();
    private final ReportReader reports = ReportReader.load();
    private final FigureReader figures = new FigureReader(Indicators.load());
    private final ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    private final Map<String, Long> nanos = new LinkedHashMap<>();
    private long read;
    private long characters;

    private ReadingBench() {}

    public static void main(String[] args) throws IOException {
        List<Document> documents = new ArrayList<>();
        for (String arg : args) {
            try (Stream<Path> files = Files.walk(Path.of(arg))) {
                for (Path file : files.filter(path -> path.toString().matches(".*\\.(html?|txt)"))
                        .sorted()
                        .toList()) {
                    String name = file.getFileName().toString();
                    documents.add(new Document(
                            name, "http://www.sdxzf.gov.cn/art/" + name, null, null, Files.readAllBytes(file)));
                }
            }
        }
        new ReadingBench().run(documents, Integer.getInteger("fazhi.rounds", 60));
    }

    private void run(List<Document> documents, int rounds) {
        for (int round = 0; round < rounds; round++) {
            if (round == rounds / 3) {
                nanos.clear();
                read = characters = 0;
            }
            documents.forEach(this::read);
        }
        print();
    }

    private void read(Document document) {
        Optional<RawReport> raw = timed("extract", () -> pages.read(document).result());
        if (raw.isPresent()) {
            Reading reading = timed("normalise", () -> reports.read(raw.get()));
            timed("figures", () -> figures.read(reading.report()));
            read++;
            characters += reading.report().text().length();
        }
    }

    private <T> T timed(String stage, Supplier<T> work) {
        long start = clock.getCurrentThreadCpuTime();
        T result = work.get();
        nanos.merge(stage, clock.getCurrentThreadCpuTime() - start, Long::sum);
        return result;
    }

    private void print() {
        double all = nanos.values().stream().mapToLong(Long::longValue).sum();
        System.out.printf("%d reports read, %d characters each%n", read, characters / Math.max(1, read));
        nanos.forEach((stage, sum) -> System.out.printf(
                "%-10s %6.2f ms a report  %4.0f per second  %3.0f %%%n",
                stage, sum / 1e6 / read, read * 1e9 / sum, 100 * sum / all));
        double decoded = all - nanos.getOrDefault("extract", 0L);
        System.out.printf(
                "normalise and figures %.0f per second, all from the bytes %.0f per second, a core%n",
                read * 1e9 / decoded, read * 1e9 / all);
    }
}
