package org.fazhi.samples.site;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import org.fazhi.samples.country.InventedCountry;

/** Writes corpora into folders. */
public final class CorpusFiles {
    private CorpusFiles() {}

    /** Writes the sample site below {@code site/}, beside it {@code truth.ndjson} and {@code sources.yml}. */
    public static void writeSite(Path folder, String base) throws IOException {
        SampleSite site = SampleSite.generate(SampleCorpus.SEED);
        for (Map.Entry<String, WebFile> file : site.filesAt(base).entrySet()) {
            String path = file.getKey().equals("/") ? "/index.html" : file.getKey();
            write(folder.resolve("site" + path), file.getValue().bytes());
        }
        Files.writeString(folder.resolve("truth.ndjson"), site.truth());
        Files.writeString(folder.resolve("sources.yml"), SourcesFile.of(base));
    }

    /** The sources.yml of the sample site at an address. */
    public static String sources(String base) {
        return SourcesFile.of(base);
    }

    /**
     * Writes reports of the invented country below {@code reports/}, beside them {@code truth.ndjson}, {@code urls.tsv} (file,
     * TAB, address) and {@code regions.csv}.
     */
    public static void writeCountry(Path folder, long count) throws IOException {
        Files.createDirectories(folder);
        Files.write(folder.resolve("regions.csv"), (Iterable<String>)
                InventedCountry.regionLines(SampleCorpus.SEED)::iterator);
        try (BufferedWriter truth = Files.newBufferedWriter(folder.resolve("truth.ndjson"));
                BufferedWriter urls = Files.newBufferedWriter(folder.resolve("urls.tsv"))) {
            Iterator<SampleReport> reports =
                    SampleCorpus.country(SampleCorpus.SEED, count).iterator();
            while (reports.hasNext()) {
                SampleReport report = reports.next();
                String file = report.draft().task().number() + (report.address().endsWith(".txt") ? ".txt" : ".html");
                write(
                        folder.resolve("reports")
                                .resolve(report.draft().task().place().code())
                                .resolve(file),
                        report.bytes());
                truth.append(report.truth()).append('\n');
                urls.append(file)
                        .append("\thttp://sample.invalid")
                        .append(report.address())
                        .append('\n');
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }
}
