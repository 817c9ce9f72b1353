package org.fazhi.ingest.figures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.fazhi.ingest.extract.Document;
import org.fazhi.ingest.extract.PageReader;
import org.fazhi.ingest.extract.RawReport;
import org.fazhi.ingest.normalise.Reading;
import org.fazhi.ingest.normalise.ReportReader;
import org.fazhi.mappings.vocabulary.Indicators;

/**
 * Reports per second on one core, and the share of each stage: {@code MeasureSpeed FOLDER [ROUNDS]}. The first rounds warm the
 * virtual machine up and do not count.
 */
public final class MeasureSpeed {
    /** Time on the core, so that a busy machine does not count. */
    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

    private static final int WARM_UP = 40;
    private static final double NANOS = 1e9;

    private final PageReader pages = new PageReader();
    private final ReportReader reports = ReportReader.load();
    private final FigureReader figures = new FigureReader(Indicators.load());
    private final long[] spent = new long[3];
    private long characters;
    private long found;

    private MeasureSpeed() {}

    public static void main(String[] args) throws IOException {
        List<Document> documents;
        try (Stream<Path> files = Files.walk(Path.of(args[0]))) {
            documents = files.filter(file -> file.toString().matches(".*\\.(html?|txt)"))
                    .sorted()
                    .map(MeasureSpeed::document)
                    .toList();
        }
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 3;
        MeasureSpeed speed = new MeasureSpeed();
        for (int round = 0; round < WARM_UP + rounds; round++) {
            if (round == WARM_UP) {
                speed.reset();
            }
            documents.forEach(speed::read);
        }
        speed.print(documents.size() * rounds);
    }

    private void reset() {
        java.util.Arrays.fill(spent, 0);
        characters = 0;
        found = 0;
    }

    private void read(Document document) {
        long start = THREAD.getCurrentThreadCpuTime();
        RawReport raw = pages.read(document).result().orElse(null);
        long extracted = THREAD.getCurrentThreadCpuTime();
        if (raw == null) {
            return;
        }
        Reading reading = reports.read(raw);
        long normalised = THREAD.getCurrentThreadCpuTime();
        found += figures.read(reading.report()).size();
        long done = THREAD.getCurrentThreadCpuTime();
        characters += reading.report().text().length();
        spent[0] += extracted - start;
        spent[1] += normalised - extracted;
        spent[2] += done - normalised;
    }

    private void print(int count) {
        long all = spent[0] + spent[1] + spent[2];
        System.out.printf(
                "%d reports, %d characters and %d figures on average%n", count, characters / count, found / count);
        System.out.printf("from the page    %7.1f reports/s%n", count * NANOS / all);
        System.out.printf(
                "from its text    %7.1f reports/s (normalise and figures)%n", count * NANOS / (spent[1] + spent[2]));
        String[] names = {"extract", "normalise", "figures"};
        for (int i = 0; i < names.length; i++) {
            System.out.printf(
                    "%-10s %5.1f%%  %7.1f reports/s%n", names[i], 100.0 * spent[i] / all, count * NANOS / spent[i]);
        }
    }

    private static Document document(Path file) {
        try {
            return new Document(file.getFileName().toString(), null, null, null, Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
