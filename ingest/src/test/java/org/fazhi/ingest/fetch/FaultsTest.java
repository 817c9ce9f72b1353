package org.fazhi.ingest.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fazhi.ingest.fetch.site.Binary;
import org.fazhi.ingest.fetch.site.ClosesAfterReply;
import org.fazhi.ingest.fetch.site.CutChunks;
import org.fazhi.ingest.fetch.site.Drip;
import org.fazhi.ingest.fetch.site.EndlessBody;
import org.fazhi.ingest.fetch.site.EndlessRedirects;
import org.fazhi.ingest.fetch.site.GzipBomb;
import org.fazhi.ingest.fetch.site.HugeHeaders;
import org.fazhi.ingest.fetch.site.NamelessType;
import org.fazhi.ingest.fetch.site.Packed;
import org.fazhi.ingest.fetch.site.Page;
import org.fazhi.ingest.fetch.site.RedirectTo;
import org.fazhi.ingest.fetch.site.Reset;
import org.fazhi.ingest.fetch.site.ShortBody;
import org.fazhi.ingest.fetch.site.Silence;
import org.fazhi.ingest.fetch.site.Site;
import org.fazhi.ingest.fetch.site.Status;
import org.fazhi.ingest.fetch.site.TooLongBody;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every way in which a server can be broken costs the page that is broken, and no other. */
class FaultsTest {
    @TempDir
    Path folder;

    private CrawlFixture crawl;

    @BeforeEach
    void open() throws IOException {
        crawl = new CrawlFixture(folder);
    }

    @AfterEach
    void close() throws IOException {
        crawl.close();
    }

    /** The page, linked from a list beside two good ones; gives back how it was refused. */
    private Optional<String> refusal(Page page) {
        crawl.site.list("/", "/a.html", "/bad", "/b.html").article("/a.html").article("/b.html");
        crawl.site.page("/bad", page);
        CrawlResult result = crawl.crawl("/");
        assertTrue(crawl.archived().containsAll(Set.of("/", "/a.html", "/b.html")), "the good pages");
        return crawl.refusal(result, "/bad");
    }

    private long asked(String target) {
        return crawl.site.targets().stream().filter(target::equals).count();
    }

    @Test
    void redirectLoop() {
        crawl.site.page("/other", new RedirectTo("/bad"));
        assertEquals(Optional.of("redirect-loop"), refusal(new RedirectTo("/other")));
        assertEquals(1, asked("/bad"));
        assertEquals(1, asked("/other"));
    }

    @Test
    void redirectToItself() {
        assertEquals(Optional.of("redirect-loop"), refusal(new RedirectTo("/bad")));
    }

    @Test
    void endlessRedirects() {
        crawl.site.page("/bad?", new EndlessRedirects());
        assertEquals(Optional.of("redirect-loop"), refusal(new EndlessRedirects()));
        assertEquals(3 + 11, crawl.site.targets().size(), "the first and ten more");
    }

    @Test
    void resets() {
        assertEquals(Optional.of("reset"), refusal(new Reset()));
        assertEquals(4, asked("/bad"));
    }

    @Test
    void resetsThatPass() {
        assertEquals(Optional.empty(), refusal(new Reset(3)));
        assertTrue(crawl.archived().contains("/bad"));
    }

    @Test
    void shortBody() {
        assertEquals(Optional.of("short-body"), refusal(new ShortBody()));
        assertEquals(4, asked("/bad"));
        assertFalse(crawl.archived().contains("/bad"), "half a page is not archived as if it were whole");
    }

    @Test
    void cutChunks() {
        assertEquals(Optional.of("short-body"), refusal(new CutChunks()));
    }

    @Test
    void bodyLongerThanPromised() {
        assertEquals(Optional.empty(), refusal(new TooLongBody()));
        assertFalse(crawl.archivedText("/b.html").orElseThrow().contains("forged"));
    }

    @Test
    void drip() {
        crawl.perTry(Duration.ofMillis(400));
        assertEquals(Optional.of("too-slow"), refusal(new Drip()));
    }

    @Test
    void silence() {
        crawl.perTry(Duration.ofMillis(400));
        assertEquals(Optional.of("too-slow"), refusal(new Silence()));
    }

    @Test
    void bomb() {
        assertEquals(Optional.of("too-large"), refusal(new GzipBomb(50)));
        assertEquals(1, asked("/bad"));
    }

    @Test
    void endlessBody() {
        assertEquals(Optional.of("too-large"), refusal(new EndlessBody()));
    }

    @Test
    void hugeHeaders() {
        assertEquals(Optional.of("too-large"), refusal(new HugeHeaders()));
    }

    @Test
    void serverErrors() {
        assertEquals(Optional.of("http-503"), refusal(new Status(503, 99)));
        assertEquals(4, asked("/bad"));
    }

    @Test
    void serverErrorsThatPass() {
        assertEquals(Optional.empty(), refusal(new Status(500, 3)));
    }

    @Test
    void statusesThatAreNeverTriedAgain() {
        for (int status : List.of(403, 404, 410)) {
            crawl.site.forget();
            assertEquals(Optional.of("http-" + status), refusal(new Status(status, 99)));
            assertEquals(1, asked("/bad"), "status " + status);
        }
    }

    @Test
    void imagesUnderAnyName() {
        assertEquals(Optional.of("not-text"), refusal(new Binary("image/png", 0x89, 0x50, 0x4e, 0x47)));
    }

    @Test
    void binaryCalledText() {
        assertEquals(Optional.of("not-text"), refusal(new Binary("text/html", 0x89, 0x50, 0x4e, 0x47)));
    }

    @Test
    void wordCalledText() {
        assertEquals(Optional.empty(), refusal(new Binary("text/html", 0xd0, 0xcf, 0x11, 0xe0)));
        assertTrue(crawl.archived().contains("/bad"));
    }

    @Test
    void packedBodies() {
        String body = Site.article("packed", "<a href=\"/inside.html\">link</a>");
        crawl.site.article("/inside.html");
        assertEquals(Optional.empty(), refusal(new Packed("gzip", body)));
        assertEquals(Optional.of(body), crawl.archivedText("/bad"));
        assertTrue(crawl.archived().contains("/inside.html"));
        crawl.site.list("/2", "/deflated").page("/deflated", new Packed("deflate", body));
        crawl.crawl("/2");
        assertEquals(Optional.of(body), crawl.archivedText("/deflated"));
    }

    @Test
    void contentTypeThatNamesNothing() {
        assertEquals(Optional.empty(), refusal(new NamelessType()));
        assertTrue(crawl.archived().contains("/bad"));
    }

    @Test
    void connectionsThatCloseWithoutAWordCostNoAttempt() {
        assertEquals(Optional.empty(), refusal(new ClosesAfterReply()));
        assertEquals(List.of("/", "/a.html", "/bad", "/b.html"), crawl.site.targets());
    }
}
