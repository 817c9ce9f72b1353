package org.fazhi.samples.site;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SampleServerTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static SampleServer server;

    @BeforeAll
    static void serve() throws IOException {
        server = SampleServer.start(OneSite.SITE, 0);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void pagesArriveByteForByte() throws Exception {
        SampleReport report = server.site().reports().get(0);
        HttpResponse<byte[]> answer = get(report.address());
        assertEquals(200, answer.statusCode());
        assertEquals(
                report.contentType(),
                answer.headers().firstValue("Content-Type").orElseThrow());
        assertArrayEquals(report.bytes(), answer.body());
    }

    @Test
    void anUnchangedPageIsNotSentAgain() throws Exception {
        HttpResponse<byte[]> first = get("/shili/index.html");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        HttpResponse<byte[]> again = get("/shili/index.html", "If-None-Match", tag);
        assertEquals(304, again.statusCode());
        assertEquals(0, again.body().length);
        String date = first.headers().firstValue("Last-Modified").orElseThrow();
        assertEquals(304, get("/shili/index.html", "If-Modified-Since", date).statusCode());
        assertEquals(200, get("/shili/index.html", "If-None-Match", "\"other\"").statusCode());
    }

    @Test
    void whatIsNotThereIsNotFound() throws Exception {
        assertEquals(404, get("/nowhere.html").statusCode());
        assertEquals(404, get("/../pom.xml").statusCode());
    }

    @Test
    void robotsAndSitemapSpeakOfThisServer() throws Exception {
        assertTrue(text("/robots.txt").contains("Sitemap: " + server.address() + "/sitemap.xml"));
        assertTrue(text("/sitemap.xml").contains("<loc>" + server.address() + "/shili/"));
        assertTrue(server.sources().contains("start: [ \"" + server.address() + "/shili/index.html\" ]"));
        assertTrue(server.sources().contains("allow-private-network: true"));
    }

    private static String text(String path) throws Exception {
        return new String(get(path).body(), java.nio.charset.StandardCharsets.UTF_8);
    }

    private static HttpResponse<byte[]> get(String path, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.address() + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }
}
