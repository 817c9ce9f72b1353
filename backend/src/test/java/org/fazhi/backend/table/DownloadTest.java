package org.fazhi.backend.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
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
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;

@ExtendWith(ElasticsearchExtension.class)
class DownloadTest {
    private static Portal portal;

    @BeforeAll
    static void start(EngineUnderTest engine) {
        portal = Portal.shared(engine);
    }

    @ParameterizedTest
    @CsvSource({"/api/v1/reports", "/api/v1/figures"})
    void everyFormatHoldsWhatTheJsonHolds(String path) throws Exception {
        List<JsonNode> items = new ArrayList<>();
        portal.get(path, "size", "100").json().path("items").forEach(items::add);
        List<JsonNode> lines = portal.get(path, "format", "ndjson")
                .response()
                .body()
                .lines()
                .map(line -> IndexJson.mapper().readTree(line))
                .toList();
        assertEquals(items, lines);
        List<List<String>> csv =
                csv(portal.get(path, "format", "csv").response().body());
        List<List<String>> xlsx = xlsx(portal.bytes(path, "format", "xlsx").body());
        assertEquals(csv, xlsx);
        assertEquals(items.size() + 1, csv.size());
        for (int row = 0; row < items.size(); row++) {
            for (int column = 0; column < csv.get(0).size(); column++) {
                String name = csv.get(0).get(column);
                JsonNode value = items.get(row);
                for (String step : name.split("\\.")) {
                    value = value.path(step);
                }
                if (value.isValueNode()) {
                    assertEquals(
                            value.isNull() ? "" : value.asString(),
                            csv.get(row + 1).get(column),
                            name);
                }
            }
        }
    }

    @Test
    void seriesRankingAndCoverageAreTablesToo() {
        String series = portal.get(
                        "/api/v1/indicators/review.received/series",
                        "region",
                        "990102",
                        "from",
                        "2018",
                        "to",
                        "2022",
                        "format",
                        "csv",
                        "bom",
                        "true")
                .response()
                .body();
        assertEquals('\uFEFF', series.charAt(0));
        assertEquals(6, csv(series).size());
        assertTrue(series.contains("silent"));
        assertEquals(
                4,
                csv(portal.get("/api/v1/indicators/review.received/ranking", "year", "2021", "format", "csv")
                                .response()
                                .body())
                        .size());
        assertTrue(portal.get("/api/v1/coverage", "format", "ndjson")
                        .response()
                        .body()
                        .lines()
                        .count()
                > 34);
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
