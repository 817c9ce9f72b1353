package org.fazhi.ingest.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
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
}
