package org.fazhi.ingest.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.fazhi.ingest.fetch.site.AttachmentOnly;
import org.fazhi.ingest.fetch.site.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An ordinary site, crawled once and again. */
class CrawlTest {
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

    @Test
    void listsLeadToArticlesAndToFurtherLists() {
        crawl.site.html(
                "/list/index.html",
                "<a href='a.html'>关于本年度示例工作的报告</a><script>createPageHTML(3, 0, \"index\", \"html\");</script>");
        crawl.site.html("/list/index_1.html", "<a href='b.html'>关于上年度示例工作的报告</a>");
        crawl.site.html("/list/index_2.html", "<a href='c.html'>关于前年度示例工作的报告</a>");
        crawl.site.article("/list/a.html").article("/list/b.html").article("/list/c.html");
        CrawlResult result = crawl.with("max-depth: 1").crawl("/list/index.html");
        assertEquals(List.of(), result.refused());
        assertEquals(
                Set.of(
                        "/list/index.html",
                        "/list/index_1.html",
                        "/list/index_2.html",
                        "/list/a.html",
                        "/list/b.html",
                        "/list/c.html"),
                crawl.archived());
        assertEquals(6, crawl.site.targets().size());
    }

    /** A document that hangs on an article is part of it: it costs no click and lies where the site keeps its files. */
    @Test
    void attachmentsBelongToTheirArticle() {
        Page pdf = exchange -> exchange.send(200, "%PDF-1.4 sample", "Content-Type: application/octet-stream");
        crawl.site.list("/zw/", "/zw/1.html", "/zw/2.html", "/zw/3.html", "/files/unrelated.pdf");
        crawl.site.page("/zw/1.html", new AttachmentOnly("<a href='/files/1.pdf'>示例市人民政府本年度工作报告全文</a>"));
        crawl.site.page("/zw/2.html", new AttachmentOnly("<a href='/down.jsp?id=2&amp;name=a.doc'>下载</a>"));
        crawl.site.page("/zw/3.html", new AttachmentOnly("<iframe src='/viewer.html?file=%2Ffiles%2F3.pdf'></iframe>"));
        crawl.site.page("/files/1.pdf", pdf).page("/files/3.pdf", pdf).page("/down.jsp?id=2&name=a.doc", pdf);
        CrawlResult result = crawl.with("max-depth: 1", "include: [ '^/zw/' ]").crawl("/zw/");
        assertEquals(List.of(), result.refused());
        assertEquals(
                Set.of(
                        "/zw/",
                        "/zw/1.html",
                        "/zw/2.html",
                        "/zw/3.html",
                        "/files/1.pdf",
                        "/files/3.pdf",
                        "/down.jsp?id=2&name=a.doc"),
                crawl.archived());
    }

    @Test
    void theFirstPageOfAListIsItsFolder() {
        crawl.site.html(
                "/list/", "<a href='a.html'>关于本年度示例工作的报告</a><script>createPageHTML(2, 0, 'index', 'html')</script>");
        crawl.site.html(
                "/list/index_1.html",
                "<a href='b.html'>关于上年度示例工作的报告</a><script>createPageHTML(2, 1, 'index', 'html')</script>");
        crawl.site.article("/list/a.html").article("/list/b.html");
        assertEquals(List.of(), crawl.with("max-depth: 1").crawl("/list/").refused());
        assertEquals(Set.of("/list/", "/list/index_1.html", "/list/a.html", "/list/b.html"), crawl.archived());
    }
}
