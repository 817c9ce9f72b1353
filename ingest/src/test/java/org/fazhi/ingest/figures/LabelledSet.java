package org.fazhi.ingest.figures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fazhi.ingest.extract.Document;
import org.fazhi.ingest.extract.PageReader;
import org.fazhi.ingest.normalise.ReportReader;
import org.fazhi.mappings.vocabulary.Indicators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The labelled documents beside the project, each read by the real stages. They are not part of the project. */
final class LabelledSet {
    /** A figure as labelled by hand. */
    record Label(String code, BigDecimal value, List<String> periods, String subject, String quote) {
        boolean fits(Figure figure) {
            return figure.code().equals(code)
                    && figure.value().compareTo(value) == 0
                    && periods.contains(figure.period());
        }
    }

    /** A document with its labels and what was read. */
    record Labelled(
            String name,
            String documentType,
            List<Label> labels,
            List<String> neutral,
            String text,
            List<Figure> figures) {}

    private LabelledSet() {}

    /** The folder that holds corpus and gold, beside the repository; null when it is not there. */
    static Path folder() {
        Path at = Path.of("").toAbsolutePath();
        for (Path up = at; up != null; up = up.getParent()) {
            Path shared = up.resolveSibling("shared");
            if (up.getParent() != null && Files.isDirectory(shared.resolve("gold"))) {
                return shared;
            }
        }
        return null;
    }

    static List<Labelled> read(Path folder) {
        Map<String, String> urls = urls(folder.resolve("corpus/urls.tsv"));
        PageReader pages = new PageReader();
        ReportReader reports = ReportReader.load();
        FigureReader figures = new FigureReader(Indicators.load());
        List<Labelled> read = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder.resolve("corpus"))) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                Path gold = folder.resolve("gold/" + name.replaceFirst("\\.\\w+$", ".json"));
                if (!Files.exists(gold)) {
                    continue;
                }
                JsonNode labels = JsonMapper.shared().readTree(Files.readString(gold));
                Document document = new Document(name, urls.get(name), null, null, Files.readAllBytes(file));
                pages.read(document)
                        .result()
                        .map(raw -> reports.read(raw).report())
                        .ifPresent(report -> read.add(new Labelled(
                                name,
                                labels.get("metadata").get("document_type").asString(),
                                labels(labels.get("figures")),
                                strings(labels.get("neutral")),
                                report.text(),
                                figures.read(report))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read;
    }

    /** Blanks and width do not matter when quotes are compared. */
    static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", "");
    }

    private static List<Label> labels(JsonNode figures) {
        List<Label> labels = new ArrayList<>();
        for (JsonNode figure : figures) {
            List<String> periods = new ArrayList<>(strings(figure.get("also_period")));
            periods.add(figure.get("period").asString());
            labels.add(new Label(
                    figure.get("code").asString(),
                    figure.get("value").decimalValue(),
                    periods,
                    figure.get("subject").asString(),
                    figure.get("quote").asString()));
        }
        return labels;
    }

    private static List<String> strings(JsonNode list) {
        List<String> strings = new ArrayList<>();
        if (list != null) {
            list.forEach(node -> strings.add(node.asString()));
        }
        return strings;
    }

    private static Map<String, String> urls(Path tsv) throws UncheckedIOException {
        Map<String, String> urls = new HashMap<>();
        try (Stream<String> lines = Files.lines(tsv)) {
            lines.map(line -> line.split("\t")).forEach(cells -> urls.put(cells[0], cells[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return urls;
    }
}
