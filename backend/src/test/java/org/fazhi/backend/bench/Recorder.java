package org.fazhi.backend.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Stands between server and engine and remembers what the server asks, so that the same can be asked without the server. */
final class Recorder implements AutoCloseable {
    private final String engine;
    private final HttpClient http;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(4);
    private final List<EngineCall> calls = new ArrayList<>();

    Recorder(String engine, HttpClient http) throws IOException {
        this.engine = engine;
        this.http = http;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::pass);
        server.setExecutor(threads);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** What was asked since the last time. */
    synchronized List<EngineCall> taken() {
        List<EngineCall> taken = calls.stream().filter(EngineCall::searches).toList();
        calls.clear();
        return taken;
    }

    private synchronized void remember(EngineCall call) {
        calls.add(call);
    }

    private void pass(HttpExchange exchange) throws IOException {
        try (exchange) {
            EngineCall call = new EngineCall(
                    exchange.getRequestMethod(),
                    exchange.getRequestURI().toString(),
                    exchange.getRequestHeaders().getFirst("Content-Type"),
                    exchange.getRequestBody().readAllBytes());
            remember(call);
            HttpResponse<byte[]> answer = http.send(call.to(engine), HttpResponse.BodyHandlers.ofByteArray());
            answer.headers().map().forEach((name, values) -> {
                if (!name.equals(":status") && !name.equals("content-length") && !name.equals("transfer-encoding")) {
                    exchange.getResponseHeaders().put(name, values);
                }
            });
            exchange.sendResponseHeaders(answer.statusCode(), answer.body().length == 0 ? -1 : answer.body().length);
            exchange.getResponseBody().write(answer.body());
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
