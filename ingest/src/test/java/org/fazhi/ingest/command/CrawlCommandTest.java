package org.fazhi.ingest.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.fazhi.ingest.fetch.site.Site;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person sees of a crawl: what was refused, the sums, and the sources to look at. */
class CrawlCommandTest {
    @TempDir
    private Path folder;

    private Site site;
    private Path sources;

    @BeforeEach
    void open() throws IOException {
        site = new Site();
        site.list("/", "/a.html", "/b.html", "/missing.html").article("/a.html").article("/b.html");
        sources = Files.writeString(
                folder.resolve("sources.yml"),
                "allow-private-network: true\nsources:\n  - {id: town, delay: 0s, start: [ \"" + site.url("/")
                        + "\" ]}\n");
    }

    @AfterEach
    void close() throws IOException {
        site.close();
    }

    private Typed crawl() {
        return Typed.command("crawl", "--sources", sources, "--archive", folder.resolve("archive"));
    }

    private String status() {
        Typed typed = Typed.command("status", "--archive", folder.resolve("archive"));
        assertEquals(0, typed.status(), typed.err());
        return typed.out();
    }

    @Test
    void refusalsAreListedAndTheSumsAgreeByHostAndInAll() {
        Typed typed = crawl();
        assertEquals(1, typed.status());
        assertTrue(typed.err().contains(site.url("/missing.html") + "\tfetch\thttp-404\tStatus\n"), typed.err());
        String sums = "discovered 4 = fetched 3 + excluded 0 + failed 1 + waiting 0";
        assertTrue(typed.out().contains("  127.0.0.1: " + sums + "\n" + sums + ";"), typed.out());
        assertTrue(status().contains(": " + sums + " (agrees)\n"), status());
        assertTrue(status().contains("archive: captured 3 of 3 addresses"), status());
    }

    @Test
    void aSourceThatStoppedYieldingIsNamedAlsoLater() {
        crawl();
        site.html("/", "<ul><li><a href='/new'>示例市公开栏目新的入口</a></li></ul>");
        site.page("/a.html", exchange -> exchange.send(404, "")).page("/b.html", exchange -> exchange.send(404, ""));
        Typed typed = crawl();
        assertTrue(typed.err().contains("town\tstopped-yielding\t"), typed.err());
        assertTrue(status().contains("town: stopped-yielding: "), status());
    }
}
