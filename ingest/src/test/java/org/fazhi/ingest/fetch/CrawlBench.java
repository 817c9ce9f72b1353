package org.fazhi.ingest.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.fazhi.ingest.archive.Archive;
import org.fazhi.ingest.fetch.site.Site;

/**
 * How fast the crawl is over 200 simulated hosts, beside a bare HTTP client that fetches the same pages with as many threads in
 * the same process. Arguments: hosts, pages per host, rounds, and the milliseconds that a host takes to answer (0: as fast as this
 * machine can; 20: a near host). Prints pages per second, the ratio, and the heap after each round.
 */
final class CrawlBench {
    private static final int THREADS = CrawlSettings.DEFAULT.parallelHosts();

    private CrawlBench() {}

    public static void main(String[] args) throws Exception {
        int hosts = args.length > 0 ? Integer.parseInt(args[0]) : 200;
        int pages = args.length > 1 ? Integer.parseInt(args[1]) : 30;
        int rounds = args.length > 2 ? Integer.parseInt(args[2]) : 3;
        int latency = args.length > 3 ? Integer.parseInt(args[3]) : 20;
        List<Site> sites = new ArrayList<>();
        for (int i = 0; i < hosts; i++) {
            sites.add(site("127.1." + i / 250 + "." + (i % 250 + 1), pages, latency));
        }
        Sources sources = sources(sites);
        for (int round = 0; round < rounds; round++) {
            long cpuBefore = cpu();
            double plain = plain(sites, pages);
            long cpuBetween = cpu();
            double crawl = crawl(sources);
            long cpuAfter = cpu();
            System.gc();
            long heap =
                    Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
            System.out.printf(
                    "round %d: plain %.0f pages/s, crawl %.0f pages/s, ratio %.2f, heap %d MB, CPU a page %.2f and %.2f ms%n",
                    round,
                    plain,
                    crawl,
                    crawl / plain,
                    heap >> 20,
                    (cpuBetween - cpuBefore) / 1e6 / hosts / (pages + 1),
                    (cpuAfter - cpuBetween) / 1e6 / hosts / (pages + 1));
        }
        for (Site site : sites) {
            site.close();
        }
    }

    private static Site site(String address, int pages, int latency) throws IOException {
        Site site = new Site(address).latency(latency);
        String[] links = new String[pages];
        for (int i = 0; i < pages; i++) {
            links[i] = "/" + i + ".html";
            site.html(links[i], Site.article("page " + i, "示例市人民政府本年度依法行政工作情况的说明。".repeat(300) + address + i));
        }
        return site.list("/", links);
    }

    private static Sources sources(List<Site> sites) {
        StringBuilder yaml = new StringBuilder("allow-private-network: true\nsources:\n");
        for (int i = 0; i < sites.size(); i++) {
            yaml.append(
                    "  - {id: s" + i + ", delay: 0s, start: \"" + sites.get(i).url("/") + "\"}\n");
        }
        return Sources.parse("sources.yml", yaml.toString());
    }

    /** The same addresses, one host after the other in each thread, bodies read to their end and dropped. */
    private static double plain(List<Site> sites, int pages) throws Exception {
        Queue<Site> left = new ConcurrentLinkedQueue<>(sites);
        long start = System.nanoTime();
        try (CloseableHttpClient client = HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setMaxConnTotal(THREADS * 8)
                        .build())
                .build()) {
            List<Thread> threads = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                Thread thread = new Thread(() -> fetchAll(client, left, pages));
                thread.start();
                threads.add(thread);
            }
            for (Thread thread : threads) {
                thread.join();
            }
        }
        return sites.size() * (pages + 1) / seconds(start);
    }

    private static void fetchAll(CloseableHttpClient client, Queue<Site> left, int pages) {
        for (Site site = left.poll(); site != null; site = left.poll()) {
            for (int i = -1; i < pages; i++) {
                fetch(client, site.url(i < 0 ? "/" : "/" + i + ".html"));
            }
        }
    }

    private static void fetch(CloseableHttpClient client, String url) {
        try {
            client.execute(new HttpGet(url), response -> {
                try (InputStream in = response.getEntity().getContent()) {
                    return in.readAllBytes().length;
                }
            });
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static double crawl(Sources sources) throws IOException {
        Path folder = Files.createTempDirectory("crawl-bench");
        try (Archive archive = Archive.open(folder)) {
            long start = System.nanoTime();
            CrawlResult result = new Crawl().run(sources, Set.of(), archive, CrawlListener.SILENT, false);
            return result.total().fetched() / seconds(start);
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /** Nanoseconds of all threads, those of the simulated hosts included. */
    private static long cpu() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .map(java.time.Duration::toNanos)
                .orElse(0L);
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
