package org.fazhi.ingest.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fazhi.ingest.archive.Archive;
import org.fazhi.ingest.archive.Capture;
import org.fazhi.ingest.fetch.site.Exchange;
import org.fazhi.ingest.fetch.site.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a crawling process with SIGKILL at random requests: before, in the middle of and after an answer. {@code
 * -Dfazhi.crash.kills=30} for the long form.
 */
class CrashTest {
    private static final int KILLS = Integer.getInteger("fazhi.crash.kills", 4);
    private static final int HOSTS = 3;
    private static final int PAGES = 40;

    @TempDir
    Path folder;

    private final Random random = new Random();
    private final AtomicReference<Process> victim = new AtomicReference<>();
    private final AtomicInteger untilKill = new AtomicInteger(Integer.MAX_VALUE);
    private final AtomicInteger moment = new AtomicInteger();

    @Test
    void nothingIsLostAndNothingFetchedTwice() throws Exception {
        List<Site> sites = new ArrayList<>();
        Set<String> truth = new TreeSet<>();
        try {
            for (int i = 0; i < HOSTS; i++) {
                sites.add(site("127.0.8." + (i + 1), truth));
            }
            Path sources = sources(sites);
            long seed = random.nextLong();
            random.setSeed(seed);
            int killed = 0;
            boolean ended = false;
            while (killed < KILLS && !ended) {
                moment.set(random.nextInt(3));
                untilKill.set(1 + random.nextInt(Math.max(1, truth.size() / KILLS)));
                ended = run(sources) == 0;
                killed += ended ? 0 : 1;
            }
            untilKill.set(Integer.MAX_VALUE);
            assertTrue(ended || run(sources) == 0, "the last run ends by itself");
            assertTrue(killed > 0);
            check(truth, sites, killed, "seed " + seed);
        } finally {
            for (Site site : sites) {
                site.close();
            }
        }
    }

    private void check(Set<String> truth, List<Site> sites, int killed, String seed) throws IOException {
        Archive archive = Archive.read(folder.resolve("archive"));
        Map<String, Long> captures =
                archive.captures().collect(Collectors.groupingBy(Capture::url, Collectors.counting()));
        assertEquals(truth, new TreeSet<>(captures.keySet()), seed);
        assertTrue(captures.values().stream().allMatch(count -> count == 1), seed + ": " + captures);
        archive.captures().forEach(capture -> assertTrue(archive.body(capture).length > 100, capture.url()));
        Map<String, Long> asked = sites.stream()
                .flatMap(site -> site.targets().stream().map(site::url))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        long again = asked.values().stream().mapToLong(count -> count - 1).sum();
        assertTrue(
                again <= (long) killed * HOSTS, seed + ": only what was under way at a kill is asked again: " + again);
    }

    private Site site(String address, Set<String> truth) throws IOException {
        Site site = new Site(address);
        List<String> links = new ArrayList<>();
        for (int i = 0; i < PAGES; i++) {
            String path = "/" + i + ".html";
            links.add(path);
            truth.add(site.url(path));
            String text = Site.article("page " + i, "示例市人民政府本年度工作情况。".repeat(50) + i);
            site.page(path, exchange -> answer(exchange, text));
        }
        truth.add(site.url("/"));
        String list = Site.listBody(links.toArray(String[]::new));
        return site.page("/", exchange -> answer(exchange, list));
    }

    private void answer(Exchange exchange, String text) throws IOException {
        boolean last = untilKill.decrementAndGet() == 0;
        if (last && moment.get() == 0) {
            victim.get().destroyForcibly();
        }
        if (last && moment.get() == 1) {
            exchange.out().write("HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n<html>".getBytes());
            exchange.out().flush();
            victim.get().destroyForcibly();
        }
        exchange.send(200, text, "Content-Type: text/html; charset=utf-8");
        if (last && moment.get() == 2) {
            victim.get().destroyForcibly();
        }
    }

    private Path sources(List<Site> sites) throws IOException {
        StringBuilder yaml = new StringBuilder("allow-private-network: true\nsources:\n");
        for (Site site : sites) {
            String id = "s" + yaml.length();
            yaml.append("  - {id: ")
                    .append(id)
                    .append(", delay: 0s, start: \"")
                    .append(site.url("/"))
                    .append("\"}\n");
        }
        return Files.writeString(folder.resolve("sources.yml"), yaml);
    }

    private int run(Path sources) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        CrashedCrawl.class.getName(),
                        sources.toString(),
                        folder.resolve("archive").toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("child.log").toFile())
                .start();
        victim.set(process);
        try {
            assertTrue(process.waitFor(120, TimeUnit.SECONDS), "the crawl ends");
            return process.exitValue();
        } finally {
            process.destroyForcibly();
        }
    }
}
