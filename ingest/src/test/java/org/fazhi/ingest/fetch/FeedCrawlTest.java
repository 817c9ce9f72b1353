package org.fazhi.ingest.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.fazhi.ingest.fetch.site.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What rules and depth mean for each kind of start and link. */
class FeedCrawlTest {
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

    private static Page xml(String text) {
        return exchange -> exchange.send(200, text, "Content-Type: application/xml");
    }

    private static Page packed(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return exchange -> exchange.send(200, bytes.toByteArray(), "Content-Type: application/x-gzip");
    }

    @Test
    void sitemapIndexesCostNoClickAndNeedNoRule() throws IOException {
        String index =
                "<sitemapindex><sitemap><loc>" + crawl.site.url("/maps/1.xml.gz") + "</loc></sitemap></sitemapindex>";
        String map = "<urlset><url><loc>" + crawl.site.url("/zw/a.html") + "</loc></url><url><loc>"
                + crawl.site.url("/other/b.html") + "</loc></url></urlset>";
        crawl.site
                .page("/sitemap.xml", xml(index))
                .page("/maps/1.xml.gz", packed(map))
                .article("/zw/a.html")
                .article("/other/b.html");
        CrawlResult result = crawl.with("max-depth: 1", "include: [ '^/zw/' ]").crawl("/sitemap.xml");
        assertEquals(Set.of("/sitemap.xml", "/maps/1.xml.gz", "/zw/a.html"), crawl.archived());
        assertEquals(1, result.total().excluded());
    }

    @Test
    void excludeWinsOverInclude() {
        crawl.site.list("/", "/zw/a.html", "/zw/a.html?print=1", "/zw/draft/b.html", "/x.html", "/zw/photo.jpg");
        crawl.site.article("/zw/a.html");
        CrawlResult result = crawl.with("include: [ '/zw/' ]", "exclude: [ 'print=', '/draft/' ]")
                .crawl("/");
        assertEquals(List.of("/", "/zw/a.html"), crawl.site.targets());
        assertEquals(4, result.total().excluded());
    }

    @Test
    void depthIsCountedByTheShortestWay() {
        crawl.site
                .list("/", "/a", "/b")
                .list("/a", "/c")
                .list("/b", "/d")
                .list("/c", "/d", "/e")
                .list("/d", "/f");
        crawl.site.article("/e").article("/f");
        crawl.with("max-depth: 3").crawl("/");
        assertEquals(Set.of("/", "/a", "/b", "/c", "/d", "/e", "/f"), crawl.site.distinct());
        crawl.site.forget();
        CrawlResult result = crawl.with("max-depth: 2").crawl("/");
        assertEquals(Set.of("/", "/a", "/b", "/c", "/d"), crawl.site.distinct());
        assertEquals(2, result.total().excluded());
    }

    @Test
    void aPagerFoundLateStillOpensWhatLiesBehindIt() {
        crawl.site.html("/", "<a href='/2.html'>示例公开栏目</a><a href='/3.html'>示例公开栏目三</a>");
        crawl.site.html("/2.html", "<a href='/x.html'>示例公开栏目</a>");
        crawl.site
                .html("/3.html", "<div class=page><a href='/2.html'>下一页</a></div>")
                .article("/x.html")
                .article("/y.html");
        crawl.site.html("/x.html", "<a href='/y.html'>示例公开栏目</a>");
        crawl.with("max-depth: 1").crawl("/3.html");
        assertEquals(Set.of("/3.html", "/2.html", "/x.html"), crawl.archived());
    }

    @Test
    void pagersNeedNoRuleButHonourExclusions() {
        crawl.site.html("/l.html", "<a href='/zw/1.html'>示例公开条目一</a><div class=page><a href='/l2.html'>下一页</a></div>");
        crawl.site.html("/l2.html", "<a href='/zw/2.html'>示例公开条目二</a><div class=page><a href='/l3.html'>下一页</a></div>");
        crawl.site.article("/zw/1.html").article("/zw/2.html");
        crawl.with("include: [ '^/zw/' ]", "exclude: [ '/l3' ]", "max-depth: 1").crawl("/l.html");
        assertEquals(Set.of("/l.html", "/l2.html", "/zw/1.html", "/zw/2.html"), crawl.archived());
    }
}
