package org.fazhi.ingest.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.elasticsearch.client.Request;
import org.fazhi.localelasticsearch.junit.EngineUnderTest;
import org.junit.jupiter.api.Test;

/** Documents on their way to an engine that is full for a while, full for good, or does not like some of them. */
class BulkWriterTest extends LoadTest {
    private static final int WRITERS = 3;
    private static final int EACH = 400;
    private static final long SMALL_BATCH = 2_000;

    BulkWriterTest(EngineUnderTest node) throws IOException {
        super(node);
    }

    private String index() throws IOException {
        Request create = new Request("PUT", "/" + prefix);
        create.setJsonEntity("{\"mappings\":{\"properties\":{\"n\":{\"type\":\"integer\"}}}}");
        engine.rest().performRequest(create);
        return prefix;
    }

    /** The block that the engine itself sets when its disk is full. */
    private void full(boolean full) throws IOException {
        Request settings = new Request("PUT", "/" + prefix + "/_settings");
        settings.setJsonEntity("{\"index.blocks.read_only_allow_delete\":" + (full ? "true" : "null") + "}");
        engine.rest().performRequest(settings);
    }

    private long held() throws IOException {
        engine.client().indices().refresh(request -> request.index(prefix));
        return engine.client().count(request -> request.index(prefix)).count();
    }

    private List<Future<?>> write(BulkWriter bulk, ExecutorService pool, AtomicInteger written) {
        List<Future<?>> writers = new ArrayList<>();
        for (int writer = 0; writer < WRITERS; writer++) {
            int first = writer * EACH;
            writers.add(pool.submit(() -> {
                for (int n = first; n < first + EACH; n++) {
                    bulk.put(prefix, "d" + n, Map.of("n", n), "d" + n);
                    written.incrementAndGet();
                }
                return null;
            }));
        }
        return writers;
    }

    @Test
    void nothingIsLostAndNobodyHangsWhileTheDiskIsFull() throws Exception {
        index();
        ExecutorService pool = Executors.newFixedThreadPool(WRITERS);
        try (BulkWriter bulk = new BulkWriter(engine.client(), SMALL_BATCH, Duration.ofMinutes(1))) {
            full(true);
            AtomicInteger written = new AtomicInteger();
            List<Future<?>> writers = write(bulk, pool, written);
            while (written.get() < 2 * SMALL_BATCH / 120 && writers.stream().noneMatch(Future::isDone)) {
                Thread.onSpinWait();
            }
            assertTrue(written.get() < WRITERS * EACH, "those who write wait for the engine");
            full(false);
            for (Future<?> writer : writers) {
                writer.get(1, TimeUnit.MINUTES);
            }
            bulk.drain();
            assertEquals(Map.of(), bulk.rejected());
            assertEquals(WRITERS * EACH, held());
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void anEngineThatStaysFullEndsTheLoadWithItsReason() throws Exception {
        index();
        full(true);
        try (BulkWriter bulk = new BulkWriter(engine.client(), SMALL_BATCH, Duration.ofMillis(300))) {
            IOException failure = assertThrows(IOException.class, () -> {
                for (int n = 0; n < WRITERS * EACH; n++) {
                    bulk.put(prefix, "d" + n, Map.of("n", n), "d" + n);
                }
                bulk.drain();
            });
            assertTrue(failure.getMessage().contains("read-only"), failure.getMessage());
            assertThrows(IOException.class, () -> bulk.put(prefix, "later", Map.of("n", 1), "later"));
        }
        full(false);
    }

    @Test
    void aDocumentThatDoesNotFitIsToldToItsOwnerAndTheOthersArrive() throws Exception {
        index();
        try (BulkWriter bulk = new BulkWriter(engine.client(), SMALL_BATCH, Duration.ofMinutes(1))) {
            for (int n = 0; n < 90; n++) {
                bulk.put(prefix, "d" + n, Map.of("n", n == 7 ? "seven" : n), "owner-" + n);
            }
            bulk.drain();
            bulk.delete(prefix, "d3");
            bulk.drain();
            assertEquals(List.of("owner-7"), List.copyOf(bulk.rejected().keySet()));
            assertTrue(
                    bulk.rejected().get("owner-7").contains("[n]"),
                    bulk.rejected().toString());
            assertEquals(88, held());
        }
    }
}
