package org.fazhi.ingest.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fazhi.ingest.Pipeline;
import org.fazhi.ingest.archive.Archive;
import org.fazhi.localelasticsearch.junit.ElasticsearchExtension;
import org.fazhi.localelasticsearch.junit.EngineUnderTest;
import org.fazhi.mappings.engine.Engine;
import org.fazhi.mappings.engine.EngineAddress;
import org.fazhi.mappings.install.IndexSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What tests of loads have in common: an engine, a prefix and an archive of their own for each test. */
@ExtendWith(ElasticsearchExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class LoadTest {
    static final LoadListener SILENT = new LoadListener() {
        @Override
        public void started(int addresses) {
            // Nobody watches.
        }

        @Override
        public void read(boolean refused) {
            // Nobody watches.
        }
    };

    final Pipeline pipeline = Pipeline.load();
    final Engine engine;
    private final EngineUnderTest node;
    String prefix;

    @TempDir
    Path folder;

    LoadTest(EngineUnderTest node) throws IOException {
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

    SmallArchive archive() {
        return new SmallArchive(folder.resolve(prefix));
    }

    LoadResult load(SmallArchive archive, boolean rebuild) throws IOException {
        try (Archive read = archive.read()) {
            return new IndexLoad(read, engine.client(), prefix, pipeline, 2).run(rebuild, SILENT);
        }
    }

    /** Every document with its id, in the bytes in which the engine keeps it. */
    Map<String, List<String>> everything() throws IOException {
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
}
