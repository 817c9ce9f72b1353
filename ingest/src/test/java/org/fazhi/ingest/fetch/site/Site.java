package org.fazhi.ingest.fetch.site;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

/** A web site on a loopback address of its own. Pages are put in by path; everything asked is written down. */
public final class Site implements Closeable {
    private final ServerSocket server;
    private final Map<String, Page> pages = new ConcurrentHashMap<>();
    private final Map<String, Integer> asked = new ConcurrentHashMap<>();
    private final List<Request> log = new CopyOnWriteArrayList<>();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();

    private volatile int latency;

    /**
     * One line of the log.
     *
     * @param began when the request line was read, nanoseconds
     * @param ended when the answer was out, nanoseconds
     */
    public record Request(String target, long began, long ended) {}

    public Site() throws IOException {
        this("127.0.0.1");
    }

    public Site(String address) throws IOException {
        server = new ServerSocket();
        server.bind(new InetSocketAddress(InetAddress.getByName(address), 0), 200);
        daemon(this::accept);
    }

    /** Every answer comes this many milliseconds after its question. */
    public Site latency(int milliseconds) {
        latency = milliseconds;
        return this;
    }

    public String url(String path) {
        return "http://" + server.getInetAddress().getHostAddress() + ":" + server.getLocalPort() + path;
    }

    public Site page(String target, Page page) {
        pages.put(target, page);
        return this;
    }

    public Site html(String target, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return page(target, exchange -> exchange.send(200, bytes, "Content-Type: text/html; charset=utf-8"));
    }

    /** An article with enough text to be one. */
    public Site article(String target) {
        return html(target, article(target, "示例市人民政府本年度依法行政工作情况的说明，供公众查阅。".repeat(20)));
    }

    public static String article(String title, String text) {
        return "<html><head><title>" + title + "</title></head><body><h1>" + title + "</h1><p>" + text
                + "</p></body></html>";
    }

    /** A list page with links to these targets. */
    public Site list(String target, String... links) {
        return html(target, listBody(links));
    }

    public static String listBody(String... links) {
        StringBuilder body = new StringBuilder("<html><body><ul class=\"news\">");
        for (String link : links) {
            body.append("<li><a href=\"")
                    .append(link)
                    .append("\">示例市公开栏目条目 ")
                    .append(link)
                    .append("</a></li>");
        }
        return body.append("</ul></body></html>").toString();
    }

    public List<Request> log() {
        return List.copyOf(log);
    }

    /** What was asked, robots.txt left out, in order. */
    public List<String> targets() {
        return log.stream()
                .map(Request::target)
                .filter(target -> !target.equals("/robots.txt"))
                .toList();
    }

    public Set<String> distinct() {
        return targets().stream().collect(Collectors.toSet());
    }

    public void forget() {
        log.clear();
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                open.add(socket);
                daemon(() -> serve(socket));
            } catch (IOException e) {
                return;
            }
        }
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "site");
        thread.setDaemon(true);
        thread.start();
    }

    private void serve(Socket socket) {
        try (socket) {
            socket.setTcpNoDelay(true);
            InputStream in = new BufferedInputStream(socket.getInputStream());
            for (String line = line(in); line != null && !line.isEmpty(); line = line(in)) {
                exchange(socket, in, line);
                if (socket.isClosed()) {
                    return;
                }
            }
        } catch (IOException e) {
            // the crawl hung up, or the page did so on purpose
        } finally {
            open.remove(socket);
        }
    }

    private void exchange(Socket socket, InputStream in, String requestLine) throws IOException {
        long began = System.nanoTime();
        String target = requestLine.split(" ")[1];
        Exchange exchange = new Exchange(socket, requestLine, asked.merge(target, 1, Integer::sum) - 1);
        for (String line = line(in); line != null && !line.isEmpty(); line = line(in)) {
            exchange.header(line);
        }
        Page page = pages.getOrDefault(target, pages.getOrDefault(target.replaceFirst("\\?.*", "?"), Site::notFound));
        if (latency > 0) {
            exchange.pause(latency);
        }
        try {
            page.answer(exchange);
        } finally {
            log.add(new Request(target, began, System.nanoTime()));
        }
    }

    private static void notFound(Exchange exchange) throws IOException {
        exchange.send(404, "<html><body>not here</body></html>", "Content-Type: text/html");
    }

    private static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int b = in.read();
        if (b < 0) {
            return null;
        }
        for (; b >= 0 && b != '\n'; b = in.read()) {
            if (b != '\r') {
                line.write(b);
            }
        }
        return line.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        server.close();
        for (Socket socket : open) {
            socket.close();
        }
    }
}
