package org.fazhi.ingest.figures;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fazhi.ingest.extract.Block;
import org.fazhi.ingest.extract.Document;
import org.fazhi.ingest.extract.PageReader;
import org.fazhi.ingest.json.JsonText;
import org.fazhi.ingest.normalise.DocumentType;
import org.fazhi.ingest.normalise.Level;
import org.fazhi.ingest.normalise.Report;
import org.fazhi.mappings.vocabulary.Indicators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class WriteFigures {
    public static void main(String[] args) throws Exception {
        Path shared = Path.of(args[0]);
        Path out = Files.createDirectories(Path.of(args[1]));
        FigureReader reader = new FigureReader(Indicators.load());
        try (Stream<Path> files = Files.list(shared.resolve("corpus"))) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                Path gold = shared.resolve("gold/" + name.replaceFirst("\\.\\w+$", ".json"));
                if (!Files.exists(gold)) {
                    continue;
                }
                JsonNode meta =
                        JsonMapper.shared().readTree(Files.readString(gold)).get("metadata");
                Report report = report(file, meta);
                List<Map<String, Object>> figures = new ArrayList<>();
                for (Figure f : reader.read(report)) {
                    Map<String, Object> m = new LinkedHashMap<>();
                    m.put("code", f.code());
                    m.put("value", f.value());
                    m.put("unit", f.unit());
                    m.put("period", f.period());
                    m.put("subject", f.subject().code());
                    m.put("qualifier", f.qualifier().code());
                    m.put("quote", f.quote());
                    m.put("start", f.start());
                    m.put("end", f.end());
                    m.put("changeStated", f.changeStated());
                    m.put("note", f.note());
                    figures.add(m);
                }
                Files.writeString(
                        out.resolve(gold.getFileName()),
                        JsonText.of(Map.of("text", report.text(), "figures", figures)));
                Files.writeString(out.resolve(name + ".text"), report.text());
            }
        }
    }

    static Report report(Path file, JsonNode meta) throws Exception {
        String text = String.join(
                "\n",
                new PageReader()
                                .read(new Document(
                                        file.getFileName().toString(), null, null, null, Files.readAllBytes(file)))
                                .result()
                                .orElseThrow()
                                .blocks()
                                .stream()
                                .map(Block::text)
                                .toList());
        List<String> path = new ArrayList<>();
        meta.get("region_path").forEach(n -> path.add(n.asString()));
        String type = meta.get("document_type").asString();
        String issuer = meta.get("issuer").isNull() ? "" : meta.get("issuer").asString();
        Level level = issuer.matches(".*[局委厅]$")
                ? Level.DEPARTMENT
                : !meta.get("zone").isNull()
                        ? Level.ZONE
                        : path.size() == 1
                                ? Level.PROVINCE
                                : path.size() == 2
                                                && !meta.get("region_code")
                                                        .asString()
                                                        .matches("(11|12|31|50).*")
                                        ? Level.PREFECTURE
                                        : Level.COUNTY;
        return new Report(
                DocumentType.valueOf(type.toUpperCase()),
                null,
                issuer,
                meta.get("region_code").asString(),
                path,
                meta.get("zone").isNull() ? null : meta.get("zone").asString(),
                level,
                meta.get("report_year").isNull()
                        ? null
                        : meta.get("report_year").asInt(),
                null,
                null,
                null,
                text,
                CrudeSections.of(text));
    }
}
