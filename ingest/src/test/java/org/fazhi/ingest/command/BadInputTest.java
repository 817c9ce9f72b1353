package org.fazhi.ingest.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is handed in, the answer is one clear line that names it. */
class BadInputTest {
    @TempDir
    private Path folder;

    @Test
    void withoutWordsTheUsageIsShown() {
        Typed typed = Typed.command();
        assertEquals(2, typed.status());
        assertTrue(typed.err().contains("crawl") && typed.err().contains("extract"), typed.err());
    }

    @Test
    void anEmptyFile() throws IOException {
        refused(file("empty.html", new byte[0]), "empty");
    }

    @Test
    void binaryGarbageNamedHtml() throws IOException {
        byte[] garbage = new byte[20_000];
        new Random(3).nextBytes(garbage);
        refused(file("garbage.html", garbage), "not-text");
    }

    @Test
    void fiftyMegabytesOfText() throws IOException {
        refused(file("huge.txt", "法治政府建设\n".repeat(2_700_000).getBytes(StandardCharsets.UTF_8)), "too-large");
    }

    @Test
    void aPageWithoutText() throws IOException {
        refused(
                file("blank.html", "<html><body><div> </div></body></html>".getBytes(StandardCharsets.UTF_8)),
                "no-text");
    }

    @Test
    void aFileThatDoesNotExist() {
        Typed typed = Typed.command("extract", folder.resolve("nowhere"));
        assertEquals(2, typed.status());
        assertEquals(
                "there is no file or folder " + folder.resolve("nowhere"),
                typed.err().strip());
    }

    @Test
    void addressesThatAreNoTable() throws IOException {
        Path tsv = file("urls.tsv", "page.html http://example.org/\n".getBytes(StandardCharsets.UTF_8));
        Typed typed = Typed.command("extract", "--urls", tsv, tsv);
        assertEquals(2, typed.status());
        assertTrue(typed.err().contains("urls.tsv line 1"), typed.err());
    }

    @Test
    void anArchiveThatDoesNotExist() {
        Typed typed =
                Typed.command("index", "--archive", folder.resolve("none"), "--elasticsearch", "http://127.0.0.1:1");
        assertEquals(2, typed.status());
        assertTrue(typed.err().startsWith("there is no archive"), typed.err());
    }

    @Test
    void anElasticsearchThatDoesNotAnswer() {
        Typed typed = Typed.command("index", "--archive", folder, "--elasticsearch", "http://127.0.0.1:1");
        assertEquals(1, typed.status());
        assertTrue(typed.err().contains("no Elasticsearch answers at [http://127.0.0.1:1]"), typed.err());
        assertEquals(1, typed.err().lines().count(), typed.err());
    }

    @Test
    void somethingThatIsNoElasticsearchAddress() {
        Typed typed = Typed.command("index", "--archive", folder, "--elasticsearch", "localhost");
        assertEquals(2, typed.status());
        assertTrue(typed.err().contains("it looks like http://localhost:9200"), typed.err());
    }

    @Test
    void anElasticsearchOfAnotherVersion() throws IOException {
        HttpServer old = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        old.createContext("/", exchange -> {
            byte[] answer = "{\"nodes\":{\"a\":{\"version\":\"7.17.9\"}}}".getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        old.start();
        try {
            String url = "http://127.0.0.1:" + old.getAddress().getPort();
            Typed typed = Typed.command("index", "--archive", folder, "--elasticsearch", url);
            assertEquals(1, typed.status());
            assertTrue(typed.err().contains("is version 7.17.9; 8.19 or newer is needed"), typed.err());
        } finally {
            old.stop(0);
        }
    }

    @Test
    void oneBadFileDoesNotStopTheOthers() throws IOException {
        file("a.html", new byte[0]);
        file("b.txt", "澜川市锦川区人民政府2023年法治政府建设年度报告\n一、工作情况\n全年收到行政复议申请3件。".getBytes(StandardCharsets.UTF_8));
        Typed typed = Typed.command("extract", "--out", folder.resolve("out"), folder);
        assertEquals(1, typed.status());
        assertTrue(typed.err().contains("a.html\textract\tempty\t"), typed.err());
        assertTrue(Files.exists(folder.resolve("out").resolve("b.json")));
    }

    private void refused(Path file, String code) {
        Typed typed = Typed.command("extract", file);
        assertEquals(1, typed.status(), typed.err());
        assertEquals("", typed.out());
        assertEquals(1, typed.err().lines().count(), typed.err());
        assertTrue(typed.err().startsWith(file + "\textract\t" + code + "\t"), typed.err());
        Typed imported = Typed.command("import", "--archive", folder.resolve("archive"), file);
        assertTrue(imported.status() <= 1, imported.err());
    }

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }
}
