package org.fazhi.ingest.index;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fazhi.ingest.Pipeline;
import org.fazhi.ingest.ReadReport;
import org.fazhi.ingest.archive.Archive;
import org.fazhi.ingest.archive.Capture;
import org.fazhi.mappings.document.FigureDocument;
import org.fazhi.mappings.document.ReportDocument;
import org.fazhi.mappings.engine.IndexJson;
import org.fazhi.mappings.install.IndexSet;
import org.fazhi.mappings.vocabulary.Regions;

/** Writes the documents that a load would send into a file in the form of {@code _bulk}, to be sent without the loader. */
public final class DocumentDump {
    /** Index names in the file: those of the aliases of this prefix. */
    public static final String PREFIX = "dump";

    private static final IndexSet NAMES = IndexSet.aliases(PREFIX);

    private final ReportDocuments reports = new ReportDocuments(Regions.load());
    private final FigureDocuments figures = new FigureDocuments();
    private final BufferedWriter out;
    private long written;
    private long textBytes;
    private long documentBytes;

    public DocumentDump(BufferedWriter out) {
        this.out = out;
    }

    /**
     * What was written.
     *
     * @param reports documents of reports
     * @param textBytes UTF-8 bytes of the reports' texts
     * @param documentBytes of all documents as JSON
     */
    public record Dumped(long reports, long textBytes, long documentBytes) {}

    /** @param most addresses to read at most: evenly of all, since an archive's first ones are of the first years */
    public static Dumped write(Archive archive, Pipeline pipeline, Path file, int most) throws IOException {
        ArticleReader reader = new ArticleReader(archive, pipeline);
        try (Stream<Capture> captures = archive.captures();
                BufferedWriter out = Files.newBufferedWriter(file)) {
            Map<String, Article> articles = Article.byUrl(captures);
            DocumentDump dump = new DocumentDump(out);
            sample(articles.values(), most).parallelStream().map(reader::read).forEach(dump::put);
            return new Dumped(dump.written, dump.textBytes, dump.documentBytes);
        }
    }

    private static List<Article> sample(Collection<Article> articles, int most) {
        List<Article> all = List.copyOf(articles);
        int sampled = Math.min(most, all.size());
        return IntStream.range(0, sampled)
                .mapToObj(i -> all.get((int) ((long) i * all.size() / sampled)))
                .toList();
    }

    /** The documents of a page that was captured once, as they are sent. */
    public String json(Capture capture, ReadReport read) {
        Article article = new Article(capture.url(), List.of(capture));
        List<Version> versions =
                List.of(Version.start(Fingerprint.of(read.report().text()), read, capture));
        return lines(new ArticleReading(article, versions, false, null, List.of()));
    }

    private String lines(ArticleReading reading) {
        Article article = reading.article();
        List<ReportDocument> versions = reports.of(article.reportId(), List.of(article.url()), reading);
        StringBuilder lines = new StringBuilder();
        versions.forEach(version -> line(lines, NAMES.reports(), version.documentId(), version));
        for (FigureDocument figure : figures.of(versions, reading)) {
            line(lines, NAMES.figures(), figure.id(), figure);
        }
        return lines.toString();
    }

    private void put(ArticleReading reading) {
        long text = reading.versions().stream()
                .mapToLong(version -> version.read().report().text().getBytes(StandardCharsets.UTF_8).length)
                .sum();
        append(lines(reading), reading.versions().size(), text);
    }

    private static void line(StringBuilder lines, String index, String id, Object document) {
        lines.append("{\"index\":{\"_index\":\"")
                .append(index)
                .append("\",\"_id\":\"")
                .append(id)
                .append("\"}}\n")
                .append(IndexJson.mapper().writeValueAsString(document))
                .append('\n');
    }

    private synchronized void append(String lines, int count, long text) {
        try {
            out.write(lines);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        written += count;
        textBytes += text;
        documentBytes += lines.getBytes(StandardCharsets.UTF_8).length;
    }
}
