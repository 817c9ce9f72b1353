package org.fazhi.backend.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.fazhi.backend.Portal;
import org.fazhi.localelasticsearch.junit.ElasticsearchExtension;
import org.fazhi.localelasticsearch.junit.EngineUnderTest;
import org.fazhi.mappings.engine.IndexJson;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@ExtendWith(ElasticsearchExtension.class)
class DownloadTest {
    private static Portal portal;

    @BeforeAll
    static void start(EngineUnderTest engine) {
        portal = Portal.shared(engine);
    }

    /** Every route that is a list, with the rows that its JSON holds. */
    static Stream<Arguments> lists() {
        String series = "/api/v1/indicators/review.received/series?region=990102&region=990105&region=990103"
                + "&from=2017&to=2022";
        return Stream.of(
                arguments("/api/v1/reports?size=100&q=%E5%A4%8D%E8%AE%AE", items()),
                arguments("/api/v1/reports?size=100&asOf=2026-01-20", items()),
                arguments("/api/v1/figures?size=100&history=true", items()),
                arguments("/api/v1/reports/tongpu-2021/figures?history=true", items()),
                arguments("/api/v1/indicators", items()),
                arguments("/api/v1/regions", items()),
                arguments("/api/v1/regions?parent=990100", items()),
                arguments("/api/v1/themes", items()),
                arguments("/api/v1/indicators/review.received/coverage", items()),
                arguments("/api/v1/indicators/review.received/ranking?year=2021", ranking()),
                arguments("/api/v1/indicators/review.received/movers?year=2021&size=100", rows("rises")),
                arguments(series, points()),
                arguments("/api/v1/coverage", cells()));
    }

    private static Function<JsonNode, List<JsonNode>> items() {
        return rows("items");
    }

    private static Function<JsonNode, List<JsonNode>> rows(String name) {
        return answer -> answer.path(name).valueStream().toList();
    }

    /** The ranked places, and behind them those that state nothing. */
    private static Function<JsonNode, List<JsonNode>> ranking() {
        return answer -> {
            assertFalse(answer.path("blanks").isEmpty());
            return Stream.of("items", "blanks")
                    .flatMap(name -> answer.path(name).valueStream())
                    .toList();
        };
    }

    private static Function<JsonNode, List<JsonNode>> points() {
        return answer -> {
            List<JsonNode> rows = new ArrayList<>();
            answer.path("series")
                    .forEach(series -> series.path("points")
                            .forEach(point -> rows.add(IndexJson.mapper()
                                    .createObjectNode()
                                    .put(
                                            "indicator",
                                            answer.path("indicator")
                                                    .path("code")
                                                    .asString())
                                    .put(
                                            "unit",
                                            answer.path("indicator")
                                                    .path("unit")
                                                    .asString())
                                    .<ObjectNode>set("region", series.path("region"))
                                    .set("point", point))));
            return rows;
        };
    }

    private static Function<JsonNode, List<JsonNode>> cells() {
        return answer -> {
            List<JsonNode> rows = new ArrayList<>();
            answer.path("items")
                    .forEach(item -> item.path("cells")
                            .forEach(cell -> rows.add(IndexJson.mapper()
                                    .createObjectNode()
                                    .<ObjectNode>set("region", item.path("region"))
                                    .put("level", item.path("level").asString())
                                    .set("cell", cell))));
            return rows;
        };
    }

    @ParameterizedTest
    @MethodSource("lists")
    void everyFormatHoldsWhatTheJsonHolds(String path, Function<JsonNode, List<JsonNode>> rows) throws Exception {
        List<JsonNode> items = rows.apply(portal.get(path).json());
        assertFalse(items.isEmpty());
        String file = (path + (path.contains("?") ? "&" : "?") + "format=").replaceAll("size=100&?", "");
        List<JsonNode> lines = portal.get(file + "ndjson")
                .response()
                .body()
                .lines()
                .map(line -> IndexJson.mapper().readTree(line))
                .toList();
        assertEquals(items, lines);
        List<List<String>> csv = csv(portal.get(file + "csv").response().body());
        assertEquals(csv, xlsx(portal.bytes(file + "xlsx").body()));
        assertEquals(
                csv,
                csv(withoutMark(portal.get(file + "csv&bom=true").response().body())));
        assertEquals(items.size() + 1, csv.size());
        for (int row = 0; row < items.size(); row++) {
            for (int column = 0; column < csv.get(0).size(); column++) {
                String name = csv.get(0).get(column);
                assertEquals(text(items.get(row), name), csv.get(row + 1).get(column), name);
            }
        }
    }

    private static String withoutMark(String text) {
        assertEquals('\uFEFF', text.charAt(0));
        return text.substring(1);
    }

    /** The value of a column as text: its name is the path in the JSON; lists are joined. */
    private static String text(JsonNode item, String name) {
        JsonNode value = item;
        for (String step : name.split("\\.")) {
            value = step.matches("\\d+") ? value.path(Integer.parseInt(step)) : value.path(step);
        }
        if (name.equals("snippets")) {
            return value.valueStream()
                    .map(snippet -> snippet.path("text").asString())
                    .collect(Collectors.joining("\n"));
        }
        if (value.isArray()) {
            return value.valueStream().map(JsonNode::asString).collect(Collectors.joining(" "));
        }
        return value.isNull() || value.isMissingNode() ? "" : value.asString();
    }

    @Test
    void aFileIsNamedAndItsHeadersAreThoseOfItsGet() {
        for (String format : List.of("csv", "ndjson", "xlsx")) {
            Portal.Answer head = portal.send(HttpRequest.newBuilder(portal.uri("/api/v1/figures", "format", format))
                    .method("HEAD", HttpRequest.BodyPublishers.noBody()));
            assertEquals(200, head.status());
            assertEquals("attachment; filename=\"figures." + format + "\"", head.header("content-disposition"));
            assertEquals(
                    portal.bytes("/api/v1/figures", "format", format).headers().firstValue("content-type"),
                    head.response().headers().firstValue("content-type"));
        }
        Portal.Answer bad =
                portal.send(HttpRequest.newBuilder(portal.uri("/api/v1/figures", "format", "csv", "year", "x"))
                        .method("HEAD", HttpRequest.BodyPublishers.noBody()));
        assertEquals(400, bad.status());
    }

    @Test
    void textIsNeverAFormula() {
        assertEquals("'=1+1", CsvRows.cell("=1+1"));
        assertEquals("'@x", CsvRows.cell("@x"));
        assertEquals("-5", CsvRows.cell(-5.0));
        assertEquals("\"a\"\"b,c\"", CsvRows.cell("a\"b,c"));
        assertEquals("12000", CsvRows.cell(12000.0));
    }

    /** A reader of its own, so that the writer is not held against itself. */
    private static List<List<String>> csv(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || c == '\r')) {
                row.add(cell.toString());
                cell.setLength(0);
                if (c == '\r') {
                    rows.add(row);
                    row = new ArrayList<>();
                    i++;
                }
            } else {
                cell.append(c);
            }
        }
        return rows;
    }

    private static List<List<String>> xlsx(byte[] bytes) throws Exception {
        List<List<String>> rows = new ArrayList<>();
        NodeList found = sheet(bytes).getElementsByTagName("row");
        for (int i = 0; i < found.getLength(); i++) {
            List<String> row = new ArrayList<>();
            NodeList cells = found.item(i).getChildNodes();
            for (int j = 0; j < cells.getLength(); j++) {
                row.add(cells.item(j).getTextContent());
            }
            rows.add(row);
        }
        return rows;
    }

    private static Document sheet(byte[] bytes) throws Exception {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("xl/worksheets/sheet1.xml")) {
                    return DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(new ByteArrayInputStream(zip.readAllBytes()));
                }
            }
        }
        throw new IOException("the workbook has no sheet");
    }
}
