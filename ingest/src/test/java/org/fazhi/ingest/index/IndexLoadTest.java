package org.fazhi.ingest.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fazhi.ingest.Digest;
import org.fazhi.ingest.Pipeline;
import org.fazhi.ingest.archive.Archive;
import org.fazhi.localelasticsearch.junit.ElasticsearchExtension;
import org.fazhi.localelasticsearch.junit.EngineUnderTest;
import org.fazhi.mappings.engine.Engine;
import org.fazhi.mappings.engine.EngineAddress;
import org.fazhi.mappings.install.IndexSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@ExtendWith(ElasticsearchExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IndexLoadTest {
    private static final String ONE = "http://one.example.org/2024/report.html";
    private static final String TWO = "http://two.example.org/2024/report.html";
    private static final LoadListener SILENT = new LoadListener() {
        @Override
        public void started(int addresses) {
            // Nobody watches.
        }

        @Override
        public void read(boolean refused) {
            // Nobody watches.
        }
    };

    private final Pipeline pipeline = Pipeline.load();
    private final Engine engine;
    private final EngineUnderTest node;
    private String prefix;

    @TempDir
    private Path folder;

    IndexLoadTest(EngineUnderTest node) throws IOException {
        this.node = node;
        this.engine = Engine.open(EngineAddress.of(node.url(), Map.of()));
    }

    @BeforeEach
    void ownPrefix(TestInfo test) {
        prefix = node.indexPrefix()
                + test.getTestMethod().orElseThrow().getName().toLowerCase();
    }

    @AfterAll
    void close() throws IOException {
        engine.close();
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
        assertEquals("2024-03-02T08:00:00Z", received.get(31.0).get("validTo").asString());
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
    void sharesReadAtTheSameTimeGiveTheDocumentsOfOneRebuild() throws Exception {
        SmallArchive archive = archive();
        for (int host = 0; host < 12; host++) {
            // Every fourth is a copy of the one before: on another host, so that mostly another share has it.
            archive.page(
                    "http://host" + host + ".example.org/2024/report.html",
                    SmallArchive.report("锦川区", 31 + host - (host % 4 == 3 ? 1 : 0)));
        }
        load(archive, true);
        Map<String, List<String>> whole = everything();
        String name = new IndexLoad(null, engine.client(), prefix, null, 1).open();
        IntStream.rangeClosed(1, 3).parallel().forEach(number -> share(archive, name, number));
        share(archive, name, 2);
        assertEquals(whole, everything(), "nobody sees the shares yet");
        try (Archive read = archive.read()) {
            LoadResult result = new IndexLoad(read, engine.client(), prefix, pipeline, 1).complete(name, SILENT);
            assertEquals(3, result.read(), "all were read; only the copies' entries change");
            assertEquals(9, result.reports());
        }
        assertEquals(whole, everything());
    }

    private void share(SmallArchive archive, String name, int number) {
        try (Archive read = archive.read()) {
            new IndexLoad(read, engine.client(), prefix, pipeline, 1).share(name, new Shard(number, 3), SILENT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A backup is a copy of the folder, taken at any time; a restore is a rebuild from it. */
    @Test
    void aCopyTakenInTheMiddleOfARecordRestoresTheSameDocuments() throws IOException {
        SmallArchive archive =
                archive().page(ONE, SmallArchive.report("锦川区", 31)).page(TWO, SmallArchive.report("望澜区", 8));
        load(archive, false);
        List<List<String>> before = List.copyOf(everything().values());
        Path copy = folder.resolve(prefix + "-copy");
        Files.createDirectories(copy);
        try (Stream<Path> files = Files.list(folder.resolve(prefix))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                byte[] bytes = Files.readAllBytes(file);
                boolean warc = file.toString().endsWith(".warc.gz");
                Path copied = Files.write(copy.resolve(file.getFileName()), bytes);
                Files.write(copied, warc ? Arrays.copyOf(bytes, 60) : new byte[0], StandardOpenOption.APPEND);
            }
        }
        prefix = prefix + "-restored";
        load(new SmallArchive(copy), true);
        assertEquals(before, List.copyOf(everything().values()));
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

    private SmallArchive archive() {
        return new SmallArchive(folder.resolve(prefix));
    }

    private LoadResult load(SmallArchive archive, boolean rebuild) throws IOException {
        try (Archive read = archive.read()) {
            return new IndexLoad(read, engine.client(), prefix, pipeline, 2).run(rebuild, SILENT);
        }
    }

    /** Every document with its id, in the bytes in which the engine keeps it. */
    private Map<String, List<String>> everything() throws IOException {
        Map<String, List<String>> all = new TreeMap<>();
        for (String alias : IndexSet.aliases(prefix).names()) {
            all.put(
                    alias,
                    engine
                            .client()
                            .search(request -> request.index(alias).size(1_000), JsonNode.class)
                            .hits()
                            .hits()
                            .stream()
                            .map(hit -> hit.id() + ' ' + hit.source())
                            .sorted()
                            .toList());
        }
        return all;
    }

    private List<JsonNode> documents(String index) throws IOException {
        return engine
                .client()
                .search(request -> request.index(index).size(1_000), ObjectNode.class)
                .hits()
                .hits()
                .stream()
                .map(hit -> (JsonNode) hit.source())
                .toList();
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
