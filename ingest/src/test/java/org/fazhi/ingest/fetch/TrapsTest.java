package org.fazhi.ingest.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fazhi.ingest.Problem;
import org.fazhi.ingest.fetch.site.CalendarTrap;
import org.fazhi.ingest.fetch.site.EndlessPager;
import org.fazhi.ingest.fetch.site.EndlessRefresh;
import org.fazhi.ingest.fetch.site.ManyLinks;
import org.fazhi.ingest.fetch.site.Reset;
import org.fazhi.ingest.fetch.site.SessionIds;
import org.fazhi.ingest.fetch.site.Status;
import org.fazhi.ingest.fetch.site.Undeclared;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sites that lead a crawl astray, and hosts of which nothing works. */
class TrapsTest {
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
    void calendarTrap() {
        crawl.site.page("/calendar?", new CalendarTrap()).page("/calendar", new CalendarTrap());
        CrawlResult byDepth = crawl.with("max-depth: 4").crawl("/calendar");
        assertEquals(1 + 1 + 2 * 4, byDepth.total().fetched());
        crawl.site.forget();
        CrawlResult byBudget = crawl.with("max-depth: 1000", "max-pages: 12").crawl("/calendar");
        assertEquals(12, crawl.site.targets().size());
        assertTrue(byBudget.total().waiting() > 0);
    }

    @Test
    void aPagerWithoutEndLeavesTheBudgetToItsArticles() {
        crawl.site.page("/list?", new EndlessPager(3, 5)).page("/list", new EndlessPager(3, 5));
        for (int page = 1; page <= 3; page++) {
            for (int i = 0; i < 5; i++) {
                crawl.site.article("/article/" + page + "/" + i);
            }
        }
        CrawlResult result = crawl.with("max-depth: 1", "max-pages: 30").crawl("/list");
        assertEquals(List.of(), result.refused());
        assertEquals(3 + 3 * 5 + 3, crawl.site.targets().size(), "the first empty page and two more");
        assertEquals(1, result.total().excluded());
        assertEquals(0, result.total().waiting());
    }

    @Test
    void pagesThatSendOnForEver() {
        crawl.site.page("/on?", new EndlessRefresh()).page("/on", new EndlessRefresh());
        crawl.crawl("/on");
        assertEquals(1 + 10, crawl.site.targets().size());
    }

    @Test
    void veryManyLinks() {
        crawl.site.page("/many", new ManyLinks(10_000));
        CrawlResult result = crawl.with("max-pages: 30").crawl("/many");
        assertEquals(30, crawl.site.targets().size());
        assertEquals(10_001, result.total().discovered());
        assertEquals(9_971, result.total().waiting());
    }

    @Test
    void undeclaredCharset() {
        String link = "<meta charset=\"gb2312\"><a href=\"/%s.html\">示例市人民政府本年度报告</a>";
        crawl.site.page("/gb", new Undeclared(link.formatted("报告"), Charset.forName("GB18030")));
        crawl.site.article("/%E6%8A%A5%E5%91%8A.html");
        assertEquals(List.of(), crawl.crawl("/gb").refused());
        assertTrue(crawl.archived().contains("/%E6%8A%A5%E5%91%8A.html"));
        crawl.site.page("/none", new Undeclared("<a href=\"/%E4%B8%80.html\">示例市人民政府</a>", StandardCharsets.UTF_8));
        crawl.site.article("/%E4%B8%80.html");
        crawl.crawl("/none");
        assertTrue(crawl.archived().contains("/%E4%B8%80.html"));
    }

    @Test
    void sessionIds() {
        crawl.site.page("/", new SessionIds("/a.html", "/s.html"));
        crawl.site.page("/s.html", new SessionIds("/a.html", "/"));
        crawl.site.article("/a.html");
        assertEquals(List.of(), crawl.crawl("/").refused());
        assertEquals(List.of("/", "/a.html", "/s.html"), crawl.site.targets());
    }

    @Test
    void brokenPagesInARowDoNotCloseTheHost() {
        String[] links = new String[12];
        for (int i = 0; i < links.length; i++) {
            links[i] = i < 10 ? "/bad/" + i : "/good/" + i;
            crawl.site.page(links[i], new Reset()).article("/good/" + i);
        }
        for (int i = 10; i < links.length; i++) {
            crawl.site.article(links[i]);
        }
        crawl.site.list("/", links);
        CrawlResult result = crawl.crawl("/");
        assertEquals(Set.of("/", "/good/10", "/good/11"), crawl.archived());
        assertEquals(
                Map.of("reset", 10L),
                result.refused().stream().collect(Collectors.groupingBy(Problem::code, Collectors.counting())));
    }

    @Test
    void aHostThatDiesIsLeftForTheNextCrawl() {
        crawl.site.page("/robots.txt", new Status(404, 1));
        String[] links = new String[20];
        for (int i = 0; i < links.length; i++) {
            links[i] = "/page/" + i;
            crawl.site.page(links[i], new Reset());
        }
        crawl.site.list("/", links);
        crawl.site.page("/robots.txt", exchange -> {
            if (exchange.before() == 0) {
                exchange.send(404, "");
            } else {
                exchange.reset();
            }
        });
        CrawlResult result = crawl.crawl("/");
        assertEquals(3, result.refused().size());
        assertEquals(17, result.total().waiting());
        assertEquals(Set.of("127.0.0.1"), result.closedHosts().keySet());
    }
}
