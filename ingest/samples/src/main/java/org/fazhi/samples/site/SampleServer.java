package org.fazhi.samples.site;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Serves the sample site on the loopback address until it is closed. */
public final class SampleServer implements AutoCloseable {
    private static final String LAST_MODIFIED =
            DateTimeFormatter.RFC_1123_DATE_TIME.format(ZonedDateTime.of(2025, 7, 1, 8, 0, 0, 0, ZoneOffset.UTC));
    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(4, SampleServer::daemon);
    private final SampleSite site;
    private final Map<String, WebFile> files;

    private SampleServer(SampleSite site, HttpServer server) {
        this.site = site;
        this.server = server;
        this.files = site.filesAt(address());
    }

    /**
     * Starts serving.
     *
     * @param port 0 for any free one
     * @throws IOException when the port is taken
     */
    public static SampleServer start(SampleSite site, int port) throws IOException {
        HttpServer http = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port), 0);
        SampleServer server = new SampleServer(site, http);
        http.createContext("/", server::answer);
        http.setExecutor(server.threads);
        http.start();
        return server;
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "sample-site");
        thread.setDaemon(true);
        return thread;
    }

    /** Such as {@code http://127.0.0.1:41234}, without a slash at the end. */
    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** The sources.yml with which this site is crawled. */
    public String sources() {
        return SourcesFile.of(address());
    }

    public SampleSite site() {
        return site;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            boolean head = exchange.getRequestMethod().equals("HEAD");
            if (!head && !exchange.getRequestMethod().equals("GET")) {
                exchange.getResponseHeaders().set("Allow", "GET, HEAD");
                exchange.sendResponseHeaders(405, -1);
                return;
            }
            WebFile file = files.get(exchange.getRequestURI().getPath());
            if (file == null) {
                byte[] body = "<html><body>页面不存在</body></html>".getBytes(StandardCharsets.UTF_8);
                send(exchange, 404, new WebFile(body, "text/html; charset=utf-8"), head);
            } else {
                found(exchange, file, head);
            }
        }
    }

    private static void found(HttpExchange exchange, WebFile file, boolean head) throws IOException {
        String tag = "\"" + Integer.toHexString(Arrays.hashCode(file.bytes())) + "-" + file.bytes().length + "\"";
        exchange.getResponseHeaders().set("ETag", tag);
        exchange.getResponseHeaders().set("Last-Modified", LAST_MODIFIED);
        if (unchanged(exchange, tag)) {
            exchange.sendResponseHeaders(304, -1);
        } else {
            send(exchange, 200, file, head);
        }
    }

    private static boolean unchanged(HttpExchange exchange, String tag) {
        String known = exchange.getRequestHeaders().getFirst("If-None-Match");
        return known == null
                ? LAST_MODIFIED.equals(exchange.getRequestHeaders().getFirst("If-Modified-Since"))
                : known.contains(tag);
    }

    private static void send(HttpExchange exchange, int status, WebFile file, boolean head) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", file.contentType());
        if (head) {
            exchange.getResponseHeaders().set("Content-Length", Integer.toString(file.bytes().length));
            exchange.sendResponseHeaders(status, -1);
            return;
        }
        exchange.sendResponseHeaders(status, file.bytes().length);
        exchange.getResponseBody().write(file.bytes());
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
