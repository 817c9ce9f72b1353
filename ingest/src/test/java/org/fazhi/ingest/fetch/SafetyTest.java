package org.fazhi.ingest.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fazhi.ingest.fetch.site.RedirectTo;
import org.fazhi.ingest.fetch.site.Site;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a page says, only the hosts of the source's own starts are contacted, and no private address unless allowed. */
class SafetyTest {
    @TempDir
    Path folder;

    private CrawlFixture crawl;
    private Site other;

    @BeforeEach
    void open() throws IOException {
        crawl = new CrawlFixture(folder);
        other = new Site("127.0.0.9").article("/secret.html");
    }

    @AfterEach
    void close() throws IOException {
        crawl.close();
        other.close();
    }

    @Test
    void linksToOtherHostsAreExcluded() {
        crawl.site
                .list("/", other.url("/secret.html"), "/a.html", "ftp://127.0.0.1/x", "file:///etc/passwd")
                .article("/a.html");
        CrawlResult result = crawl.crawl("/");
        assertEquals(List.of(), result.refused());
        assertEquals(1, result.total().excluded());
        assertEquals(List.of(), other.log());
    }

    @Test
    void redirectsToOtherHostsAndPortsAreRefused() {
        String port = crawl.site.url("/").replaceFirst("127.0.0.1", "127.0.0.9");
        crawl.site
                .list("/", "/1", "/2", "/3", "/4")
                .page("/1", new RedirectTo(other.url("/secret.html")))
                .page("/2", new RedirectTo(port))
                .page("/3", new RedirectTo("http://169.254.169.254/latest/meta-data/"))
                .page("/4", new RedirectTo("file:///etc/passwd"));
        CrawlResult result = crawl.crawl("/");
        for (String path : List.of("/1", "/2", "/3")) {
            assertEquals(Optional.of("off-site"), crawl.refusal(result, path));
        }
        assertEquals(Optional.of("bad-redirect"), crawl.refusal(result, "/4"));
        assertEquals(List.of(), other.log());
    }

    @Test
    void robotsFilesDoNotLeadElsewhere() {
        crawl.site
                .list("/", "/a.html")
                .article("/a.html")
                .page("/robots.txt", new RedirectTo(other.url("/robots.txt")));
        crawl.crawl("/");
        assertEquals(List.of(), other.log());
        assertEquals(Set.of("/", "/a.html"), crawl.archived());
    }

    @Test
    void privateStartsAreRefused() {
        String yaml = "sources:\n  - id: t\n    delay: 0s\n    start: [ \"" + crawl.site.url("/")
                + "\", \"http://10.0.0.1/\", "
                + "\"http://[::1]/\", \"http://localhost/\", \"http://2130706433/\", \"http://169.254.169.254/\" ]\n";
        CrawlResult result = crawl.crawl(Sources.parse("sources.yml", yaml), false);
        assertEquals(6, result.refused().size());
        assertTrue(
                result.refused().stream().allMatch(problem -> problem.code().equals("private-address")),
                result.toString());
        assertEquals(List.of(), crawl.site.log());
    }

    @Test
    void feedsWithEntitiesReadNoFiles() {
        String bomb = "<?xml version=\"1.0\"?><!DOCTYPE urlset [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                + "<urlset><url><loc>" + crawl.site.url("/&x;") + "</loc></url></urlset>";
        crawl.site.page("/map.xml", exchange -> exchange.send(200, bomb, "Content-Type: application/xml"));
        CrawlResult result = crawl.crawl("/map.xml");
        assertEquals(List.of("/map.xml"), crawl.site.targets());
        assertEquals(1, result.total().fetched());
    }
}
