package org.fazhi.ingest.normalise;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fazhi.ingest.Outcome;
import org.fazhi.ingest.extract.Document;
import org.fazhi.ingest.extract.PageReader;
import org.fazhi.ingest.extract.RawReport;
import tools.jackson.databind.json.JsonMapper;

/** Writes one report JSON, without figures, for every document of a folder: {@code WriteReports FOLDER OUT [explain]}. */
public final class WriteReports {
    private static final PageReader PAGES = new PageReader();
    private static final ReportReader REPORTS = ReportReader.load();

    private WriteReports() {}

    public static void main(String[] args) throws IOException {
        Path out = Files.createDirectories(Path.of(args[1]));
        Map<String, String> urls = urls(Path.of(args[0], "urls.tsv"));
        try (Stream<Path> files = Files.list(Path.of(args[0]))) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.matches(".*\\.(html?|shtml|txt|pdf|docx?)")) {
                    write(file, urls.get(name), out, args.length > 2);
                }
            }
        }
    }

    private static void write(Path file, String url, Path out, boolean explain) throws IOException {
        String name = file.getFileName().toString();
        Outcome<RawReport> raw = PAGES.read(new Document(name, url, null, null, Files.readAllBytes(file)));
        raw.refusal().ifPresent(problem -> System.out.println(problem.line()));
        if (raw.result().isPresent()) {
            Reading reading = REPORTS.read(raw.result().get());
            Files.writeString(
                    out.resolve(name.replaceFirst("\\.\\w+$", ".json")),
                    JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(json(reading.report())));
            Files.writeString(out.resolve(name + ".text"), reading.report().text());
            if (explain) {
                System.out.println(name);
                reading.evidence().forEach(evidence -> System.out.println("    " + evidence));
            }
        }
    }

    /** The report as the contract prints it. */
    static Map<String, Object> json(Report report) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("documentType", report.documentType().code());
        json.put("title", report.title());
        json.put("issuer", report.issuer());
        json.put("regionCode", report.regionCode());
        json.put("regionPath", report.regionPath());
        json.put("zone", report.zone());
        json.put("level", report.level() == null ? null : report.level().code());
        json.put("reportYear", report.reportYear());
        json.put(
                "publishedOn",
                report.publishedOn() == null ? null : report.publishedOn().toString());
        json.put("documentNumber", report.documentNumber());
        json.put("indexNumber", report.indexNumber());
        json.put("text", report.text());
        json.put("sections", report.sections().stream().map(WriteReports::json).toList());
        json.put("figures", List.of());
        return json;
    }

    private static Map<String, Object> json(Section section) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("level", section.level());
        json.put("number", section.number());
        json.put("heading", section.heading());
        json.put("part", section.part() == null ? null : section.part().code());
        json.put("theme", section.theme());
        json.put("start", section.start());
        json.put("bodyStart", section.bodyStart());
        json.put("end", section.end());
        return json;
    }

    /** File name to address. */
    static Map<String, String> urls(Path tsv) {
        Map<String, String> urls = new HashMap<>();
        if (Files.exists(tsv)) {
            try (Stream<String> lines = Files.lines(tsv)) {
                lines.map(line -> line.split("\t")).forEach(cells -> urls.put(cells[0], cells[1]));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return urls;
    }
}
