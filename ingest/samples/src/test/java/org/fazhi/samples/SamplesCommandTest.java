package org.fazhi.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SamplesCommandTest {
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "dance",
                "write",
                "write --base",
                "serve --port",
                "serve --port x",
                "serve --port 70000",
                "country x --reports many"
            })
    void wrongUsageIsToldSo(String line) throws Exception {
        assertEquals(2, run(line.split(" ")));
    }

    @Test
    void theSiteIsWrittenWithItsTruthAndSources(@TempDir Path folder) throws Exception {
        assertEquals(0, run("write", folder.toString(), "--base", "http://127.0.0.1:9"));
        assertTrue(Files.readString(folder.resolve("sources.yml")).contains("http://127.0.0.1:9/shili/index.html"));
        assertTrue(Files.readString(folder.resolve("site/robots.txt")).contains("http://127.0.0.1:9/sitemap.xml"));
        for (String line : Files.readAllLines(folder.resolve("truth.ndjson"))) {
            String address = line.substring(line.indexOf(":\"") + 2, line.indexOf("\",\"copyOf"));
            assertTrue(Files.size(folder.resolve("site" + address)) > 300, address);
        }
    }

    @Test
    void aCountryIsWrittenWithItsRegions(@TempDir Path folder) throws Exception {
        assertEquals(0, run("country", folder.toString(), "--reports", "12"));
        assertEquals(12, Files.readAllLines(folder.resolve("truth.ndjson")).size());
        List<String> files = Files.readAllLines(folder.resolve("urls.tsv")).stream()
                .map(line -> line.split("\t")[0])
                .toList();
        assertEquals(12, files.stream().distinct().count());
        assertTrue(Files.readAllLines(folder.resolve("regions.csv")).size() > 3000);
    }

    @Test
    void whatCannotBeDoneIsToldSo(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertEquals(1, run("write", file.resolve("below").toString()));
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            assertEquals(1, run("serve", "--port", Integer.toString(taken.getLocalPort())));
        }
    }

    @Test
    void helpAndSourcesArePrinted() throws Exception {
        assertEquals(0, run("--help"));
        assertEquals(0, run("sources", "--base", "http://127.0.0.1:9"));
        assertTrue(printed.toString(StandardCharsets.UTF_8).contains("allow-private-network: true"));
    }

    private int run(String... words) throws InterruptedException, IOException {
        try (PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            return new SamplesCommand(words, out).run();
        }
    }
}
