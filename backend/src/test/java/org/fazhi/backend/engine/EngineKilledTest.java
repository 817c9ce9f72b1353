package org.fazhi.backend.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.fazhi.backend.Portal;
import org.fazhi.backend.TestCorpus;
import org.fazhi.localelasticsearch.LocalElasticsearch;
import org.fazhi.localelasticsearch.Options;
import org.fazhi.mappings.engine.Engine;
import org.fazhi.mappings.engine.EngineAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A node of its own is killed under load and started again: every answer is the right one or says that the engine is away. */
class EngineKilledTest {
    private static final String[] ROUTES = {
        "/api/v1/reports?q=%E5%A4%8D%E8%AE%AE",
        "/api/v1/reports/jinchuan-2020",
        "/api/v1/figures?indicator=review.received",
        "/api/v1/indicators/review.received/series?region=990102&from=2018&to=2022",
        "/api/v1/indicators/review.received/ranking?year=2021",
        "/api/v1/coverage?year=2020",
        "/api/v1/figures?format=csv"
    };
    private static final int CLIENTS = 3;

    private final Map<String, String> right = new HashMap<>();
    private final Set<String> wrong = ConcurrentHashMap.newKeySet();
    private final Semaphore away = new Semaphore(0);
    private final Semaphore answered = new Semaphore(0);
    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void noAnswerIsWrongWhileTheEngineDiesAndComesBack(@TempDir Path data) throws Exception {
        Options options = Options.defaults().withQuickStart().withData(data).withPort(freePort());
        Set<ProcessHandle> others = ProcessHandle.current().descendants().collect(Collectors.toSet());
        try (LocalElasticsearch node = LocalElasticsearch.start(options);
                Portal portal = portal(node.url())) {
            for (String route : ROUTES) {
                right.put(route, portal.get(route).response().body());
            }
            ScheduledExecutorService clients = Executors.newScheduledThreadPool(CLIENTS);
            for (int i = 0; i < CLIENTS; i++) {
                clients.scheduleWithFixedDelay(() -> ask(portal), 0, 10, TimeUnit.MILLISECONDS);
            }
            see(answered, 50);
            kill(others);
            see(away, 50);
            assertEquals(503, portal.get("/actuator/health/readiness").status());
            assertEquals(200, portal.get("/actuator/health/liveness").status());
            answered.drainPermits();
            try (LocalElasticsearch again = LocalElasticsearch.start(options)) {
                assertEquals(node.url(), again.url());
                see(answered, 100);
                assertEquals(200, portal.get("/actuator/health/readiness").status());
                clients.shutdown();
                assertTrue(clients.awaitTermination(30, TimeUnit.SECONDS));
            }
        }
        assertEquals(Set.of(), wrong);
        System.out.println("killed engine: " + asked + " requests, no answer wrong");
    }

    private static Portal portal(String url) throws IOException {
        try (Engine engine = Engine.open(EngineAddress.of(url, Map.of()))) {
            TestCorpus.install(engine.client(), "killed", TestCorpus.reports());
        }
        return Portal.start(url, "killed");
    }

    private void ask(Portal portal) {
        String route = ROUTES[asked.getAndIncrement() % ROUTES.length];
        try {
            judge(route, portal.get(route));
        } catch (UncheckedIOException cut) {
            // The engine died while a file was on its way: cut off, it cannot be taken for a whole one.
            away.release();
        } catch (RuntimeException | AssertionError e) {
            wrong.add(route + " " + e);
        }
    }

    private void judge(String route, Portal.Answer answer) {
        String body = answer.response().body();
        if (answer.status() == 200 && body.equals(right.get(route))) {
            answered.release();
        } else if (answer.status() == 503
                && "engine-away".equals(answer.json().path("code").asString())) {
            away.release();
        } else {
            wrong.add(route + " " + answer.status() + " " + body);
        }
    }

    /** As the operating system does when memory runs out: without a word. */
    private static void kill(Set<ProcessHandle> others) {
        ProcessHandle.current()
                .descendants()
                .filter(process -> !others.contains(process))
                .forEach(ProcessHandle::destroyForcibly);
    }

    private static void see(Semaphore events, int count) throws InterruptedException {
        assertTrue(events.tryAcquire(count, 3, TimeUnit.MINUTES), "waited for three minutes");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
