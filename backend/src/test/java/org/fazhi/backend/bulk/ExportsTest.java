package org.fazhi.backend.bulk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.fazhi.backend.Portal;
import org.fazhi.ingest.export.IndexExport;
import org.fazhi.localelasticsearch.junit.ElasticsearchExtension;
import org.fazhi.localelasticsearch.junit.EngineUnderTest;
import org.fazhi.mappings.engine.Engine;
import org.fazhi.mappings.engine.EngineAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What the writer exports, the server offers: nothing but what a manifest lists. */
@ExtendWith(ElasticsearchExtension.class)
class ExportsTest {
    @Test
    void wholeExportsAreOfferedAndHalfWrittenOnesAreNot(EngineUnderTest engine, @TempDir Path folder)
            throws IOException {
        Portal.shared(engine);
        try (Engine opened = Engine.open(EngineAddress.of(engine.url(), Map.of()))) {
            new IndexExport(opened.client(), Portal.sharedPrefix()).write(folder.resolve("2026-01-31"));
        }
        Files.createDirectory(folder.resolve("half"));
        Files.writeString(folder.resolve("2026-01-31").resolve("secret.txt"), "not listed");
        try (Portal portal = Portal.start(engine.url(), "none", "--fazhi.exports=" + folder)) {
            JsonNode list = portal.get("/api/v1/exports").json();
            assertEquals(1, list.path("total").asInt());
            JsonNode file = list.path("items").path(0).path("files").path(0);
            assertEquals("reports.ndjson.gz", file.path("name").asString());
            HttpResponse<byte[]> got = portal.bytes(file.path("url").asString());
            assertArrayEquals(
                    Files.readAllBytes(folder.resolve("2026-01-31").resolve("reports.ndjson.gz")), got.body());
            String tag = got.headers().firstValue("etag").orElseThrow();
            assertEquals("\"" + file.path("sha256").asString() + "\"", tag);
            assertEquals(
                    "application/gzip", got.headers().firstValue("content-type").orElseThrow());
            assertEquals(
                    304,
                    portal.send(HttpRequest.newBuilder(
                                            portal.uri(file.path("url").asString()))
                                    .header("If-None-Match", tag))
                            .status());
            HttpResponse<byte[]> part = portal.part(file.path("url").asString(), "bytes=0-9");
            assertEquals(206, part.statusCode());
            assertEquals(10, part.body().length);
            for (String other :
                    new String[] {"2026-01-31/secret.txt", "2026-01-31/manifest.json", "half/x", "..%2f/x"}) {
                int status = portal.raw("/api/v1/exports/" + other);
                assertTrue(status == 404 || status == 400, other);
            }
        }
    }
}
