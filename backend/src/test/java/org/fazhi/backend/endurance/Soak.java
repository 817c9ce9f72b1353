package org.fazhi.backend.endurance;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.fazhi.localelasticsearch.EngineHttp;
import org.fazhi.localelasticsearch.LocalElasticsearch;
import org.fazhi.localelasticsearch.Options;
import tools.jackson.databind.json.JsonMapper;

/**
 * Readers and loads for a while, and in between the engine is restarted, the wire to it cut, its answers delayed, its disk filled.
 * Readers may be told 503 meanwhile and nothing else; afterwards everything is as if nothing had happened. Arguments: folder of the
 * country, folder for results, minutes.
 */
public final class Soak implements AutoCloseable {
    private static final int FIRST_REPORTS = 300;
    private static final int READERS = 6;
    private static final double QUESTIONS_PER_SECOND = 8;
    private static final int CALM_SECONDS = 45;
    private static final int BROKEN_SECONDS = 30;
    private static final int DISK_MEGABYTES = 2_000;
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final long MOST_MEMORY = 1_100_000_000L;
    private static final long MOST_THREADS = 200;
    private static final double MOST_GROWTH = 1.25;

    /** Lively watch of the disk; the thresholds are the engine's own. */
    private static final String WATCH_THE_DISK =
            "{\"persistent\":{\"cluster.routing.allocation.disk.threshold_enabled\":true,\"cluster.info.update.interval\":\"10s\"}}";

    private final Path work;
    private final SmallDisk disk;
    private final Proxy proxy;
    private final GrowingArchive archive;
    private final List<String> questions;
    private final Program program;
    private final Tally tally = new Tally();
    private final Verdict verdict = new Verdict();
    private final List<Map<String, Object>> events = new ArrayList<>();
    private LocalElasticsearch engine;

    private Soak(Path country, Path work) throws IOException, InterruptedException {
        this.work = work;
        disk = SmallDisk.mount(work.resolve("disk"), DISK_MEGABYTES);
        start();
        proxy = new Proxy(engine.url());
        Path regions = country.resolve("regions.csv");
        program = new Program(regions, Map.of("ELASTICSEARCH_URL", proxy.address()), work);
        archive = new GrowingArchive(program, country, work.resolve("archive"));
        questions = Mixture.of(regions).questions();
    }

    public static void main(String[] args) throws Exception {
        int status;
        Path work = Path.of(args[1]).toAbsolutePath();
        try (Soak soak = new Soak(Path.of(args[0]), work)) {
            soak.run(Duration.ofMinutes(Integer.parseInt(args[2])));
            status = soak.verdict.write(work.resolve("soak.json"));
        }
        System.exit(status);
    }

    private void start() throws IOException {
        engine = LocalElasticsearch.start(Options.defaults().withHeap("768m").withData(disk.data()));
        new EngineHttp(engine.url()).send("PUT", "/_cluster/settings", WATCH_THE_DISK);
    }

    private void run(Duration length) throws Exception {
        long end = System.nanoTime() + length.toNanos();
        archive.add(FIRST_REPORTS);
        Program.Ended first = archive.index(true);
        verdict.require(Loads.searchable(first) > 0, "the first load ends well: " + first);
        try (Server server = program.serve(archive.folder())) {
            server.await(PATIENCE);
            try (Vitals vitals = new Vitals(server);
                    Loads loads = new Loads(archive, tally);
                    Readers readers = new Readers(
                            server, questions, READERS, QUESTIONS_PER_SECOND, tally, (path, answer) -> {})) {
                breakAndMend(server, loads, end);
                readers.end();
                loads.end();
                judge(loads, vitals);
            }
            agree(server);
        }
    }

    private void breakAndMend(Server server, Loads loads, long end) throws Exception {
        for (int turn = 0; System.nanoTime() < end; turn++) {
            TimeUnit.SECONDS.sleep(CALM_SECONDS);
            switch (turn % 4) {
                case 0 -> event("engine restarted", server, loads, this::stop, this::restart);
                case 1 -> event("wire cut", server, loads, () -> proxy.set(Proxy.Wire.CUT), this::mendWire);
                case 2 -> event("engine slow", server, loads, () -> proxy.set(Proxy.Wire.SLOW), this::mendWire);
                default -> event("disk full", server, loads, disk::fill, disk::empty);
            }
        }
    }

    /** Something that may fail like everything else here. */
    private interface Deed {
        void run() throws Exception;
    }

    private void event(String name, Server server, Loads loads, Deed harm, Deed mend) throws Exception {
        tally.enter(name);
        harm.run();
        TimeUnit.SECONDS.sleep(BROKEN_SECONDS);
        mend.run();
        double readers = server.await(PATIENCE);
        int before = loads.done();
        long start = System.nanoTime();
        while (loads.done() == before && System.nanoTime() - start < PATIENCE.toNanos()) {
            TimeUnit.MILLISECONDS.sleep(500);
        }
        double writers = (System.nanoTime() - start) / 1e9;
        verdict.require(loads.done() > before, "a load goes through within five minutes after: " + name);
        events.add(Map.of(
                "event",
                name,
                "secondsUntilAnswers",
                rounded(readers),
                "secondsUntilALoadWentThrough",
                rounded(writers)));
        System.err.println("soak: " + events.get(events.size() - 1));
        tally.enter(Tally.CALM);
    }

    private void stop() {
        engine.close();
    }

    private void restart() throws IOException {
        start();
        String red = new EngineHttp(engine.url())
                .send("GET", "/_cat/indices?health=red&h=index,status,creation.date.string", "")
                .body();
        if (!red.isBlank()) {
            System.err.println("soak: without a copy after a restart: " + red);
        }
        proxy.lead(engine.url());
    }

    private void mendWire() {
        proxy.set(Proxy.Wire.WHOLE);
    }

    private void judge(Loads loads, Vitals vitals) {
        verdict.figure("events", events);
        verdict.figure("readers", tally.result());
        verdict.figure("loads", loads.result());
        verdict.figure("server", vitals.result());
        verdict.require(tally.count(Tally.CALM, status -> status != 200) == 0, "in calm every question is answered");
        verdict.require(
                tally.count(status -> status != 200 && status != 503 && status != Readers.BROKEN_OFF) == 0,
                "the only error is a clear 503, or the visible end of a stream");
        verdict.require(loads.failedInCalm().isEmpty(), "in calm every load goes through");
        verdict.require(vitals.mostThreads() <= MOST_THREADS, "threads are bounded");
        verdict.require(
                vitals.mostMemory(50, 100) <= Math.min(MOST_MEMORY, vitals.mostMemory(0, 50) * MOST_GROWTH),
                "memory is bounded");
    }

    /** At the end everything that was archived is searchable, once. */
    private void agree(Server server) throws IOException, InterruptedException {
        Program.Ended last = archive.index(false);
        Program.Ended status = archive.status();
        long total = JsonMapper.builder()
                .build()
                .readTree(server.get("/api/v1/reports?size=1").body())
                .path("total")
                .asLong();
        verdict.figure("lastLoad", last);
        verdict.figure("status", status);
        verdict.figure("total", total);
        verdict.require(total == Loads.searchable(last), "readers find what the last load says");
        verdict.require(
                status.status() == 0 && status.said().contains("waiting for index 0 (agrees)"),
                "the sums of status agree");
    }

    private static double rounded(double seconds) {
        return Math.round(seconds * 10) / 10.0;
    }

    @Override
    public void close() throws IOException {
        proxy.close();
        engine.close();
        disk.close();
    }
}
