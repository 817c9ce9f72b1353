package org.fazhi.ingest.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.fazhi.ingest.archive.Archive;
import org.fazhi.ingest.archive.Capture;
import org.fazhi.ingest.fetch.site.Changing;
import org.fazhi.ingest.fetch.site.NotModified;
import org.fazhi.ingest.fetch.site.RedirectTo;
import org.fazhi.ingest.fetch.site.Site;
import org.fazhi.ingest.fetch.site.Status;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The second crawl and those after it. */
class AgainTest {
    @TempDir
    Path folder;

    private CrawlFixture crawl;

    @BeforeEach
    void open() throws IOException {
        crawl = new CrawlFixture(folder);
        crawl.site.list("/", "/a.html").article("/a.html");
    }

    @AfterEach
    void close() throws IOException {
        crawl.close();
    }

    private List<Capture> history(String path) {
        return Archive.read(folder).history(crawl.site.url(path));
    }

    @Test
    void unchangedPagesAreAskedConditionallyAndKeptOnce() {
        crawl.site
                .page("/a.html", new NotModified(Site.article("same", "<a href='/b.html'>b</a>")))
                .article("/b.html");
        crawl.crawl("/");
        CrawlResult second = crawl.crawl("/");
        assertEquals(3, second.total().unchanged());
        List<Capture> history = history("/a.html");
        Archive archive = Archive.read(folder);
        assertEquals(
                List.of(false, true), history.stream().map(archive::isRevisit).toList());
        assertEquals(2, history("/b.html").size(), "its links are followed all the same");
    }

    @Test
    void changedPagesKeepBothCaptures() {
        crawl.site.page("/a.html", new Changing());
        crawl.crawl("/");
        CrawlResult second = crawl.crawl("/");
        assertEquals(1, second.total().changed());
        assertEquals(
                2, history("/a.html").stream().map(Capture::sha256).distinct().count());
    }

    @Test
    void vanishedPagesAreRecordedAndTheirReportStays() {
        crawl.crawl("/");
        crawl.site.page("/a.html", new Status(404, 99));
        CrawlResult second = crawl.crawl("/");
        assertEquals(List.of(), second.refused());
        assertEquals(1, second.total().gone());
        assertEquals(
                List.of(200, 404),
                history("/a.html").stream().map(Capture::status).toList());
        assertTrue(crawl.archivedText("/a.html").isPresent());
    }

    @Test
    void vanishedPagesAreNoticedWhenNothingLeadsToThemAnyMore() {
        crawl.site.list("/", "/a.html", "/b.html").article("/b.html");
        crawl.crawl("/");
        crawl.site.list("/", "/b.html").page("/a.html", new Status(410, 99));
        CrawlResult second = crawl.crawl("/");
        assertEquals(1, second.total().gone());
        assertEquals(List.of(), second.refused());
        crawl.site.forget();
        crawl.crawl("/");
        assertEquals(List.of("/", "/b.html"), crawl.site.targets(), "what is gone is not asked for ever");
    }

    @Test
    void pagesOffTheListAreStillThere() {
        crawl.crawl("/");
        crawl.site.list("/", "/b.html").article("/b.html");
        crawl.crawl("/");
        assertEquals(Set.of("/", "/a.html", "/b.html"), crawl.archived());
    }

    @Test
    void freshArticlesAreNotAskedAndListsAlwaysAre() {
        crawl.site.list("/", "/a.html", "/more/").list("/more/", "/b.html", "/c.html", "/d.html");
        crawl.site.article("/b.html").article("/c.html").article("/d.html");
        crawl.with("revisit: 7d").crawl("/");
        crawl.site.forget();
        CrawlResult second = crawl.crawl("/");
        assertEquals(List.of("/", "/more/"), crawl.site.targets());
        assertEquals(4, second.total().notDue());
        assertEquals(6, second.total().fetched());
        crawl.site.forget();
        crawl.crawl(true, "/");
        assertEquals(6, crawl.site.targets().size(), "forced");
    }

    @Test
    void freshPagesStillLeadToWhatWasNeverFetched() {
        crawl.site.html("/a.html", Site.article("a", "示例文字。".repeat(200) + "<a href='/deep.html'>x</a>"));
        crawl.with("revisit: 7d").crawl("/");
        crawl.site.article("/deep.html").forget();
        crawl.crawl("/");
        assertEquals(List.of("/", "/deep.html"), crawl.site.targets());
    }

    @Test
    void whatABudgetLeftOverComesFirstNextTime() {
        crawl.site.list("/", "/1.html", "/2.html", "/3.html", "/4.html", "/5.html", "/6.html");
        for (int i = 1; i <= 6; i++) {
            crawl.site.article("/" + i + ".html");
        }
        CrawlResult first = crawl.with("max-pages: 4").crawl("/");
        assertEquals(3, first.total().waiting());
        crawl.crawl("/");
        assertEquals(7, crawl.archived().size());
    }

    @Test
    void redirectsKeepTheirOwnAddressesAndStatus() {
        crawl.site
                .list("/", "/old.html", "/new.html")
                .page("/old.html", new RedirectTo("/new.html"))
                .article("/new.html");
        crawl.with("max-depth: 1").crawl("/");
        assertEquals(List.of("/", "/old.html", "/new.html"), crawl.site.targets());
        assertEquals(302, history("/old.html").get(0).status());
        assertEquals(200, history("/new.html").get(0).status());
    }

    @Test
    void attachmentsRememberTheirArticle() {
        String article = "<html><body><h1>示例报告</h1><p><a href='files/report.pdf'>附件</a></p></body></html>";
        crawl.site.html("/a.html", article);
        crawl.site.page(
                "/files/report.pdf",
                exchange -> exchange.send(200, "%PDF-1.4 sample", "Content-Type: application/pdf"));
        crawl.crawl("/");
        Capture attachment = history("/files/report.pdf").get(0);
        assertEquals("application/pdf", attachment.mediaType());
        assertEquals(crawl.site.url("/a.html"), attachment.origin().via());
        assertEquals("test", attachment.origin().source());
    }

    @Test
    void anInterruptedRunGoesOnWhereItStopped() {
        crawl.site.list("/", "/a.html", "/b.html").page("/b.html", exchange -> exchange.send(404, ""));
        Sources sources = Sources.parse(
                "sources.yml",
                "allow-private-network: true\nsources:\n  - {id: t, delay: 0s, start: \"" + crawl.site.url("/")
                        + "\"}\n");
        try (Archive archive = Archive.open(folder)) {
            RunMarker.set(folder, List.of("t"), java.util.Optional.of(Instant.EPOCH));
            crawl.site.article("/b.html");
            CrawlListener stopAfterTwo = event -> {
                if (event.total().fetched() == 2) {
                    throw new IllegalStateException("stop here");
                }
            };
            org.junit.jupiter.api.Assertions.assertThrows(
                    IllegalStateException.class,
                    () -> new Crawl(CrawlFixture.SETTINGS).run(sources, Set.of(), archive, stopAfterTwo, false));
        }
        CrawlResult result = crawl.crawl(sources, false);
        assertTrue(result.resumed());
        assertEquals(List.of("/", "/a.html", "/b.html"), crawl.site.targets());
        assertEquals(3, result.total().fetched());
    }

    @Test
    void sourcesThatDryUpOrAreRebuiltAreNamed() throws IOException {
        crawl.site.list("/", "/a.html", "/b.html", "/c.html").article("/b.html").article("/c.html");
        crawl.crawl("/");
        crawl.site.html(
                "/",
                "<div class='box'><table><tr><td><a href='/d.html'>示例市公开栏目条目</a></td></tr></table></div>".repeat(4));
        crawl.site.article("/d.html");
        CrawlResult second = crawl.crawl("/");
        assertEquals(
                List.of("layout-changed"),
                second.notices().stream().map(SourceNotice::code).toList());
        crawl.site.page("/", new Status(404, 99));
        CrawlResult third = crawl.crawl("/");
        assertEquals(
                List.of("stopped-yielding"),
                third.notices().stream().map(SourceNotice::code).toList());
        assertTrue(crawl.report(third).contains("\"stopped-yielding\""));
    }
}
