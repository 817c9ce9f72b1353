package org.fazhi.ingest.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fazhi.ingest.Digest;
import org.fazhi.ingest.archive.Archive;
import org.fazhi.localelasticsearch.junit.EngineUnderTest;
import org.fazhi.mappings.engine.Engine;
import org.fazhi.mappings.engine.EngineAddress;
import org.fazhi.mappings.install.IndexSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class IndexLoadTest extends LoadTest {
    private static final String ONE = "http://one.example.org/2024/report.html";
    private static final String TWO = "http://two.example.org/2024/report.html";

    IndexLoadTest(EngineUnderTest node) throws IOException {
        super(node);
    }

    @Test
    void everyCaptureIsCountedOnceAndASecondLoadReadsNothing() throws IOException {
        SmallArchive archive = archive()
                .page(ONE, SmallArchive.report("锦川区", 31))
                .page(TWO, "<html><body></body></html>")
                .gone("http://two.example.org/missing.html");
        LoadResult first = load(archive, false);
        assertEquals(Map.of("gone", 1L, "indexed", 1L, "refused", 1L), first.captures());
        assertEquals(1, first.problems().size());
        LoadResult second = load(archive, false);
        assertEquals(first.captures(), second.captures());
        assertEquals(0, second.read());
    }

    @Test
    void aChangedPageKeepsBothVersionsAndClosesWhatItNoLongerStates() throws IOException {
        SmallArchive archive = archive().page(ONE, SmallArchive.report("锦川区", 31));
        load(archive, false);
        LoadResult result = load(archive.page(ONE, SmallArchive.report("锦川区", 35)), false);
        assertEquals(1, result.reports());
        List<JsonNode> versions = documents(IndexSet.aliases(prefix).reports());
        assertEquals(
                List.of(1, 2),
                versions.stream().map(v -> v.get("version").asInt()).sorted().toList());
        Map<Double, JsonNode> received = documents(IndexSet.aliases(prefix).figures()).stream()
                .filter(figure -> figure.get("code").asString().equals("review.received"))
                .collect(Collectors.toMap(figure -> figure.get("value").asDouble(), figure -> figure));
        assertEquals(
                "2024-03-02T08:00:00.000Z", received.get(31.0).get("validTo").asString());
        assertFalse(received.get(31.0).get("current").asBoolean());
        assertFalse(received.get(35.0).has("validTo"));
    }

    @Test
    void aVanishedPageLeavesItsReportWithAMark() throws IOException {
        SmallArchive archive =
                archive().page(ONE, SmallArchive.report("锦川区", 31)).gone(ONE);
        assertEquals(1, load(archive, false).reports());
        assertTrue(
                documents(IndexSet.aliases(prefix).reports()).get(0).get("gone").asBoolean());
    }

    @Test
    void theSameReportAtTwoAddressesIsOneWithBothKept() throws IOException {
        SmallArchive archive = archive().page(ONE, SmallArchive.report("锦川区", 31));
        load(archive, false);
        load(archive.page(TWO, SmallArchive.report("锦川区", 31)), false);
        JsonNode report = onlyReport();
        assertEquals(Digest.id(ONE), report.get("id").asString());
        assertEquals(List.of(ONE, TWO), urls(report));

        LoadResult parted = load(archive.page(TWO, SmallArchive.report("望澜区", 8)), false);
        assertEquals(2, parted.reports());
    }

    @Test
    void loadingStepByStepAndRebuildingGiveTheSameDocuments() throws IOException {
        SmallArchive archive = archive().page(ONE, SmallArchive.report("锦川区", 31));
        load(archive, false);
        load(archive.page(TWO, SmallArchive.report("望澜区", 8)), false);
        load(archive.page(ONE, SmallArchive.report("锦川区", 35)), false);
        load(archive.page("http://three.example.org/a.html", SmallArchive.report("望澜区", 8)), false);
        load(archive.gone(ONE), false);
        load(archive.page(ONE, SmallArchive.report("锦川区", 35)).gone(TWO), false);
        Map<String, List<String>> stepwise = everything();
        load(archive, true);
        assertEquals(stepwise, everything());
        load(archive, true);
        assertEquals(stepwise, everything(), "and once more");
    }

    @Test
    void anAttachmentThatComesLaterJoinsItsArticle() throws IOException {
        String page = "<html><head><title>示例区2023年法治政府建设年度报告</title></head><body><h1>锦川区2023年法治政府建设年度报告</h1>"
                + "<p><a href='/down.jsp?file=报告.doc'>下载</a></p></body></html>";
        String file = "http://one.example.org/down.jsp?file=%E6%8A%A5%E5%91%8A.doc";
        String article = "http://one.example.org/article.html";
        SmallArchive archive = archive().page(article, page);
        load(archive, false);
        load(archive.linked(article, file, SmallArchive.report("锦川区", 31)), false);
        Map<String, List<String>> stepwise = everything();
        load(archive, true);
        assertEquals(stepwise, everything());
        assertEquals(Digest.id(article), onlyReport().get("id").asString());
    }

    @Test
    void aLoadThatFailsLeavesTheOldIndexServing() throws IOException {
        SmallArchive archive = archive().page(ONE, SmallArchive.report("锦川区", 31));
        load(archive, false);
        Map<String, List<String>> before = everything();
        try (Engine nobody = Engine.open(EngineAddress.of("http://127.0.0.1:1", Map.of()));
                Archive read = archive.read()) {
            IndexLoad load = new IndexLoad(read, nobody.client(), prefix, pipeline, 1);
            assertThrows(IOException.class, () -> load.run(true, SILENT));
        }
        assertEquals(before, everything());
    }

    private List<JsonNode> documents(String index) throws IOException {
        return List.copyOf(EngineDocuments.of(engine.client(), index).values());
    }

    private JsonNode onlyReport() throws IOException {
        List<JsonNode> reports = documents(IndexSet.aliases(prefix).reports());
        assertEquals(1, reports.size());
        return reports.get(0);
    }

    private static List<String> urls(JsonNode report) {
        return report.get("urls").valueStream().map(JsonNode::asString).toList();
    }
}
