package org.fazhi.ingest.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.fazhi.ingest.archive.Archive;
import org.fazhi.ingest.fetch.site.RedirectTo;
import org.fazhi.ingest.fetch.site.Site;
import org.fazhi.ingest.fetch.site.Status;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The crawl is a good guest: seen from the site's own log. */
class MannersTest {
    private static final long MILLISECOND = 1_000_000;

    @TempDir
    Path folder;

    private CrawlFixture crawl;

    @BeforeEach
    void open() throws IOException {
        crawl = new CrawlFixture(folder);
        crawl.site.list("/", "/a.html", "/b.html", "/c.html");
        crawl.site.article("/a.html").article("/b.html").article("/c.html");
    }

    @AfterEach
    void close() throws IOException {
        crawl.close();
    }

    private void robots(String text) {
        crawl.site.page("/robots.txt", exchange -> exchange.send(200, text, "Content-Type: text/plain"));
    }

    @Test
    void disallowedPagesAreExcludedNotRefused() {
        robots("User-agent: *\nDisallow: /b\nAllow: /\n");
        CrawlResult result = crawl.crawl("/");
        assertEquals(Set.of("/", "/a.html", "/c.html"), crawl.archived());
        assertEquals(1, result.total().excluded());
        assertEquals(List.of(), result.refused());
    }

    @Test
    void rulesForTheProjectsNameCountMoreThanThoseForAll() {
        robots("User-agent: *\nDisallow:\n\nUser-agent: FazhiReports\nDisallow: /a\n");
        crawl.crawl("/");
        assertEquals(Set.of("/", "/b.html", "/c.html"), crawl.archived());
    }

    @Test
    void aBrokenRobotsFileClosesTheHost() {
        crawl.site.page("/robots.txt", new Status(500, 99));
        CrawlResult result = crawl.crawl("/");
        assertEquals(List.of(), crawl.site.targets());
        assertEquals(Optional.of("robots-unavailable"), crawl.refusal(result, "/"));
    }

    @Test
    void anUnreachableRobotsFileClosesTheHost() {
        crawl.site.page("/robots.txt", exchange -> exchange.reset());
        CrawlResult result = crawl.crawl("/");
        assertEquals(List.of(), crawl.site.targets());
        assertEquals(Optional.of("robots-unavailable"), crawl.refusal(result, "/"));
    }

    @Test
    void robotsFilesThatAreNotThereOpenTheHost() {
        for (int status : List.of(404, 403, 401, 429)) {
            crawl.site.forget();
            crawl.site.page("/robots.txt", new Status(status, 99));
            crawl.crawl("/");
            assertEquals(4, crawl.site.targets().size(), "robots.txt answers " + status);
        }
    }

    @Test
    void robotsFilesMayMove() {
        crawl.site.page("/robots.txt", new RedirectTo("/rules.txt"));
        crawl.site.page(
                "/rules.txt",
                exchange -> exchange.send(200, "User-agent: *\nDisallow: /a", "Content-Type: text/plain"));
        crawl.crawl("/");
        assertEquals(Set.of("/", "/b.html", "/c.html"), crawl.archived());
    }

    @Test
    void pausesBetweenRequestsRetriesAndRedirectsIncluded() {
        crawl.site
                .page("/a.html", new Status(503, 2))
                .page("/b.html", new RedirectTo("/moved.html"))
                .article("/moved.html");
        crawl.with("delay: 60ms").crawl("/");
        List<Site.Request> log = crawl.site.log().stream()
                .filter(request -> !request.target().equals("/robots.txt"))
                .toList();
        assertEquals(7, log.size());
        assertSpaced(log, 60);
    }

    @Test
    void theSitesOwnDelayCountsWhenItIsLonger() {
        robots("User-agent: *\nCrawl-delay: 1\n");
        crawl.site.list("/", "/a.html");
        crawl.with("delay: 1ms").crawl("/");
        assertSpaced(crawl.site.log().subList(1, 3), 1000);
    }

    @Test
    void retryAfterIsHonoured() {
        crawl.site.page("/a.html", new Status(503, 1, "Retry-After: 1"));
        crawl.site.list("/", "/a.html");
        crawl.crawl("/");
        List<Site.Request> log = crawl.site.log();
        assertEquals(List.of("/", "/a.html", "/a.html"), crawl.site.targets());
        assertSpaced(log.subList(log.size() - 2, log.size()), 1000);
        assertTrue(crawl.archived().contains("/a.html"));
    }

    @Test
    void aVeryLongRetryAfterMeansTheNextCrawl() {
        crawl.site.page("/a.html", new Status(503, 1, "Retry-After: 3600"));
        CrawlResult result = crawl.crawl("/");
        assertEquals(List.of(), result.refused());
        assertEquals(1, result.total().waiting());
        assertEquals(Set.of("/", "/b.html", "/c.html"), crawl.archived());
        crawl.crawl("/");
        assertTrue(crawl.archived().contains("/a.html"));
    }

    @Test
    void oneRequestAtATimeOverAllSourcesOfAHost() {
        String yaml = "allow-private-network: true\nsources:\n"
                + "  - {id: one, start: \"" + crawl.site.url("/") + "\", delay: 20ms}\n"
                + "  - {id: two, start: [\"" + crawl.site.url("/c.html") + "\", \"" + crawl.site.url("/b.html")
                + "\"], delay: 1ms}\n";
        CrawlResult result = crawl.crawl(Sources.parse("sources.yml", yaml), false);
        assertEquals(4, crawl.site.targets().size(), "an address of two sources is fetched once");
        assertEquals(4, result.bySource().get("one").fetched());
        assertEquals(2, result.bySource().get("two").fetched());
        assertSpaced(
                crawl.site.log().stream()
                        .filter(request -> !request.target().equals("/robots.txt"))
                        .toList(),
                20);
    }

    @Test
    void manyHostsAreAskedSideBySide() throws IOException {
        List<Site> sites = new ArrayList<>();
        try {
            StringBuilder yaml = new StringBuilder("allow-private-network: true\nsources:\n");
            for (int i = 2; i < 8; i++) {
                Site site = new Site("127.0.7." + i);
                sites.add(
                        site.list("/", "/a.html", "/b.html").article("/a.html").article("/b.html"));
                yaml.append("  - {id: s" + i + ", start: \"" + site.url("/") + "\", delay: 150ms}\n");
            }
            crawl.crawl(Sources.parse("sources.yml", yaml.toString()), false);
            List<Site.Request> log = sites.stream()
                    .flatMap(site -> site.log().stream())
                    .sorted(Comparator.comparingLong(Site.Request::began))
                    .toList();
            List<Site.Request> last = log.subList(log.size() - 6, log.size());
            long firstSitesEnd = sites.get(0).log().get(3).ended();
            assertEquals(24, log.size());
            assertTrue(
                    log.stream()
                                    .filter(request -> request.began() < firstSitesEnd)
                                    .count()
                            > 8,
                    "the hosts take turns instead of waiting for each other: " + last);
        } finally {
            for (Site site : sites) {
                site.close();
            }
        }
    }

    @Test
    void saysWhoItIs() {
        AtomicReference<String> agent = new AtomicReference<>("");
        crawl.site.page("/", exchange -> {
            agent.set(exchange.header("user-agent", ""));
            exchange.send(200, "<html></html>", "Content-Type: text/html");
        });
        String yaml = "allow-private-network: true\ncontact: mailto:crawl@example.org\nsources:\n  - {id: a, start: \""
                + crawl.site.url("/") + "\"}\n";
        crawl.crawl(Sources.parse("sources.yml", yaml), false);
        assertTrue(agent.get().startsWith("FazhiReports/"), agent.get());
        assertTrue(agent.get().contains("mailto:crawl@example.org"), agent.get());
    }

    @Test
    void theListenerSeesCountsThatAgree() {
        List<CrawlEvent> events = new ArrayList<>();
        String yaml = "allow-private-network: true\nsources:\n  - {id: a, start: \"" + crawl.site.url("/")
                + "\", delay: 0s}\n";
        try (Archive archive = Archive.open(folder)) {
            Sources sources = Sources.parse("sources.yml", yaml);
            new Crawl(CrawlFixture.SETTINGS).run(sources, Set.of("a"), archive, events::add, false);
        }
        assertEquals(4, events.size());
        assertTrue(events.stream()
                .allMatch(event -> event.total().agree() && event.ofHost().agree()));
        assertEquals(4, events.get(3).total().fetched());
    }

    /** From the end of one request to the start of the next; a millisecond is allowed for the two clocks' grain. */
    private static void assertSpaced(List<Site.Request> log, long milliseconds) {
        for (int i = 1; i < log.size(); i++) {
            long pause = log.get(i).began() - log.get(i - 1).ended();
            assertTrue(pause >= (milliseconds - 1) * MILLISECOND, i + ": " + pause / MILLISECOND + " ms in " + log);
        }
    }
}
