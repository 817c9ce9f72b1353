package org.fazhi.ingest.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fazhi.ingest.Pipeline;
import org.fazhi.ingest.archive.Archive;
import org.fazhi.ingest.export.ExportFault;
import org.fazhi.ingest.export.ExportFolder;
import org.fazhi.ingest.export.IndexExport;
import org.fazhi.ingest.export.Manifest;
import org.fazhi.localelasticsearch.junit.ElasticsearchExtension;
import org.fazhi.localelasticsearch.junit.EngineUnderTest;
import org.fazhi.mappings.engine.Engine;
import org.fazhi.mappings.engine.EngineAddress;
import org.fazhi.mappings.install.IndexInstaller;
import org.fazhi.mappings.install.IndexSet;
import org.fazhi.mappings.text.ExactTokens;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

@ExtendWith(ElasticsearchExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExportTest {
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

    private final Engine engine;
    private final String prefix;

    @TempDir
    private Path folder;

    ExportTest(EngineUnderTest node) throws IOException {
        engine = Engine.open(EngineAddress.of(node.url(), Map.of()));
        prefix = node.indexPrefix() + "export";
    }

    @BeforeAll
    void index(@TempDir Path archived) throws IOException {
        String one = "http://one.example.org/2024/report.html";
        SmallArchive pages = new SmallArchive(archived)
                .page(one, SmallArchive.report("锦川区", 31))
                .page("http://two.example.org/2024/report.html", SmallArchive.report("望澜区", 44))
                .page("http://two.example.org/empty.html", "<html><body></body></html>")
                .page(one, "<p>更正</p>" + SmallArchive.report("锦川区", 33))
                .page(one, SmallArchive.report("锦川区", 33).replace("各项任务", "各项重点任务"));
        try (Archive archive = pages.read()) {
            new IndexLoad(archive, engine.client(), prefix, Pipeline.load(), 2).run(true, SILENT);
        }
    }

    @AfterAll
    void close() throws IOException {
        engine.close();
    }

    private Manifest export(Path target) throws IOException {
        return new IndexExport(engine.client(), prefix).write(target);
    }

    @Test
    void whatIsLoadedFromAnExportIsWhatWasExported() throws IOException {
        Manifest manifest = export(folder.resolve("one"));
        assertTrue(manifest.sample());
        assertTrue(manifest.note().contains("示例省"));
        String other = prefix + "loaded";
        ExportLoad.Loaded loaded = new ExportLoad(engine.client(), other).run(ExportFolder.open(folder.resolve("one")));
        assertTrue(loaded.reports() >= 4, "two reports, one of them in three versions");
        for (int i = 0; i < 3; i++) {
            assertEquals(documents(prefix, i), documents(other, i));
        }
        String title = ExactTokens.of("示例省澜川市锦川区人民政府2023年法治政府建设年度报告");
        for (String query : List.of(
                "{'match_phrase':{'search.exact':'" + title + "'}}",
                "{'match_phrase':{'search.titleExact':'" + title + "'}}",
                "{'match':{'search.title':'锦川区'}}",
                "{'nested':{'path':'passages','query':{'match':{'passages.words':'行政复议'}}}}",
                "{'term':{'values.review.received':33}}",
                "{'term':{'values.review.received':31}}")) {
            assertEquals(found(prefix, query), found(other, query), query);
            assertFalse(found(other, query).isEmpty(), query);
        }
    }

    @Test
    void twoExportsOfOneIndexAreTheSameFiles() throws IOException {
        assertEquals(
                export(folder.resolve("a")).files(), export(folder.resolve("b")).files());
    }

    @Test
    void anExportNeverWritesOverAnythingAndLeavesNothingHalfWritten() throws IOException {
        Path taken = Files.createDirectories(folder.resolve("taken"));
        Files.writeString(taken.resolve("mine.txt"), "x");
        assertThrows(ExportFault.class, () -> export(taken));
        IndexExport nothing = new IndexExport(engine.client(), prefix + "nothing");
        assertThrows(ExportFault.class, () -> nothing.write(folder.resolve("none")));
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(
                    List.of(),
                    left.filter(path -> path.getFileName().toString().contains("unfinished"))
                            .toList());
        }
    }

    @Test
    void aDamagedExportIsRefusedAndTheOldIndexServesOn() throws IOException {
        Path target = folder.resolve("damaged");
        export(target);
        byte[] figures = Files.readAllBytes(target.resolve("figures.ndjson.gz"));
        figures[figures.length / 2] ^= 1;
        Files.write(target.resolve("figures.ndjson.gz"), figures);
        ExportFault changed = assertThrows(ExportFault.class, () -> ExportFolder.open(target));
        assertTrue(changed.getMessage().contains("checksum"), changed.getMessage());
        Files.delete(target.resolve("figures.ndjson.gz"));
        assertThrows(ExportFault.class, () -> ExportFolder.open(target));
        Files.writeString(target.resolve(Manifest.NAME), "{\"format\":1");
        assertThrows(ExportFault.class, () -> ExportFolder.open(target));
        Files.delete(target.resolve(Manifest.NAME));
        ExportFault half = assertThrows(ExportFault.class, () -> ExportFolder.open(target));
        assertTrue(half.getMessage().contains("never became whole"), half.getMessage());
    }

    /** Every document with its id, of the reports, the figures or the captures. */
    private Map<String, JsonNode> documents(String of, int index) throws IOException {
        IndexSet serving = new IndexInstaller(engine.client(), of).current().orElseThrow();
        String name = serving.names().get(index);
        Map<String, JsonNode> documents = EngineDocuments.of(engine.client(), name);
        assertFalse(documents.isEmpty());
        return documents;
    }

    private List<String> found(String of, String query) throws IOException {
        String reports =
                new IndexInstaller(engine.client(), of).current().orElseThrow().reports();
        return engine
                .client()
                .search(
                        request -> request.index(reports)
                                .query(clause -> clause.withJson(new java.io.StringReader(query.replace('\'', '"')))),
                        JsonNode.class)
                .hits()
                .hits()
                .stream()
                .map(hit -> hit.id())
                .sorted()
                .toList();
    }
}
