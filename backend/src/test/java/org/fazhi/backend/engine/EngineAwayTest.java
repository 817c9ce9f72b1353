package org.fazhi.backend.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import co.elastic.clients.json.JsonData;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.fazhi.backend.Portal;
import org.fazhi.backend.ReportDraft;
import org.fazhi.backend.TestCorpus;
import org.fazhi.localelasticsearch.junit.ElasticsearchExtension;
import org.fazhi.localelasticsearch.junit.EngineUnderTest;
import org.fazhi.mappings.engine.Engine;
import org.fazhi.mappings.engine.EngineAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What happens while the engine is away, when it comes back, and before anything was indexed. */
@ExtendWith(ElasticsearchExtension.class)
class EngineAwayTest {
    private static final String[] ROUTES = {
        "/api/v1/reports?q=x",
        "/api/v1/reports/x",
        "/api/v1/figures",
        "/api/v1/corpus",
        "/api/v1/indicators",
        "/api/v1/coverage?year=2020",
        "/api/v1/regions",
        "/api/v1/indicators/review.received/series?region=990102&from=2020&to=2021",
        "/api/v1/reports?format=csv"
    };

    @Test
    void awayIsAProblemAndBackIsAnAnswer(EngineUnderTest engine) throws IOException {
        AtomicBoolean away = new AtomicBoolean(true);
        HttpServer between = between(engine.url(), away::get);
        String url = "http://127.0.0.1:" + between.getAddress().getPort();
        try (Portal portal = Portal.start(url, engine.indexPrefix() + "none")) {
            for (String route : ROUTES) {
                Portal.Answer answer = portal.get(route);
                assertEquals(
                        503, answer.status(), route + " " + answer.response().body());
                assertEquals("engine-away", answer.json().path("code").asString());
                assertFalse(answer.response().body().contains("secret"), "no word of the engine leaks");
                assertEquals("2", answer.header("retry-after"));
            }
            assertEquals(503, portal.get("/actuator/health/readiness").status());
            assertEquals(200, portal.get("/actuator/health/liveness").status());
            away.set(false);
            long deadline = System.nanoTime() + 20_000_000_000L;
            while (portal.get("/api/v1/corpus").status() != 200 && System.nanoTime() < deadline) {
                Thread.onSpinWait();
            }
            nothingIndexedIsEmptyAndValid(portal);
        } finally {
            between.stop(0);
        }
    }

    private static void nothingIndexedIsEmptyAndValid(Portal portal) {
        for (String route : ROUTES) {
            int expected = route.endsWith("/x") ? 404 : 200;
            assertEquals(expected, portal.get(route).status(), route);
        }
        assertEquals(0, portal.get("/api/v1/reports?q=x").json().path("total").asInt());
        assertFalse(portal.get("/api/v1/corpus").json().path("ready").asBoolean());
    }

    @Test
    void anIndexOfOtherRulesIsNotSearched(EngineUnderTest engine) throws IOException {
        String prefix = engine.indexPrefix() + "other";
        try (Engine opened = Engine.open(EngineAddress.of(engine.url(), Map.of()))) {
            TestCorpus.install(opened.client(), prefix, TestCorpus.reports());
            try (Portal portal = Portal.start(engine.url(), prefix)) {
                assertEquals(200, portal.get("/api/v1/reports?q=x").status());
            }
            opened.client()
                    .indices()
                    .putMapping(request -> request.index(prefix + "-reports").meta("contract", JsonData.of("older")));
            try (Portal portal = Portal.start(engine.url(), prefix)) {
                Portal.Answer answer = portal.get("/api/v1/reports?q=x");
                assertEquals(503, answer.status());
                assertEquals("index-of-other-rules", answer.json().path("code").asString());
                assertEquals(503, portal.get("/actuator/health/readiness").status());
            }
        }
    }

    @Test
    void aFileThatCannotBeFinishedIsCutOff(EngineUnderTest engine) throws IOException {
        ReportDraft draft = new ReportDraft("long", "990102", 2020).section("一、复议", "work", "disputes", "收到行政复议申请若干件。");
        for (int i = 0; i < 1_600; i++) {
            draft.figure("review.received", i, 2020, "whole", "收到行政复议申请若干件");
        }
        try (Engine opened = Engine.open(EngineAddress.of(engine.url(), Map.of()))) {
            TestCorpus.install(opened.client(), engine.indexPrefix() + "long", List.of(draft));
        }
        AtomicInteger left = new AtomicInteger(Integer.MAX_VALUE);
        HttpServer between = between(engine.url(), () -> left.decrementAndGet() < 0);
        String url = "http://127.0.0.1:" + between.getAddress().getPort();
        try (Portal portal = Portal.start(url, engine.indexPrefix() + "long")) {
            String file = "/api/v1/figures?format=ndjson";
            assertEquals(1_600, portal.get(file).response().body().lines().count());
            // The probe, the snapshot, two pages; then the engine is gone.
            left.set(4);
            assertThrows(UncheckedIOException.class, () -> portal.get(file));
        } finally {
            between.stop(0);
        }
    }

    /** Stands before the real engine and fails, or passes on. */
    private static HttpServer between(String engineUrl, BooleanSupplier away) throws IOException {
        HttpClient client = HttpClient.newHttpClient();
        HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/", exchange -> {
            byte[] body = exchange.getRequestBody().readAllBytes();
            if (away.getAsBoolean()) {
                byte[] words = "secret".getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(503, words.length);
                exchange.getResponseBody().write(words);
                exchange.close();
                return;
            }
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(engineUrl + exchange.getRequestURI()))
                    .method(exchange.getRequestMethod(), HttpRequest.BodyPublishers.ofByteArray(body));
            String type = exchange.getRequestHeaders().getFirst("Content-Type");
            if (type != null) {
                request.header("Content-Type", type);
            }
            try {
                HttpResponse<byte[]> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
                exchange.getResponseHeaders().set("Content-Type", "application/json");
                exchange.sendResponseHeaders(answer.statusCode(), answer.body().length);
                exchange.getResponseBody().write(answer.body());
            } catch (InterruptedException e) {
                throw new IOException(e);
            } finally {
                exchange.close();
            }
        });
        server.start();
        return server;
    }

    @Test
    void theBreakerOpensAfterFailuresAndLetsOneThroughEachPause() {
        AtomicLong now = new AtomicLong();
        CircuitBreaker breaker = new CircuitBreaker(now::get);
        for (int i = 0; i < 5; i++) {
            assertTrue(breaker.letsThrough());
            breaker.failed();
        }
        assertFalse(breaker.letsThrough());
        now.addAndGet(1_000_000_001L);
        assertTrue(breaker.letsThrough());
        assertFalse(breaker.letsThrough());
        breaker.succeeded();
        assertTrue(breaker.letsThrough());
    }
}
