package org.fazhi.backend.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The server as people run it, in a process of its own, without a limit of requests. */
final class ServerProcess implements AutoCloseable {
    private static final int SECONDS_TO_START = 120;

    private final Process process;
    private final String address;

    private ServerProcess(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    static ServerProcess start(String engine, Path regions, Path log) throws IOException, InterruptedException {
        int port = freePort();
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfazhi.regions=" + regions,
                        "-jar",
                        "backend/target/backend.jar",
                        "--server.port=" + port,
                        "--fazhi.elasticsearch.url=" + engine,
                        "--fazhi.elasticsearch.prefix=bench",
                        "--fazhi.web.requests-per-minute=0"))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        ServerProcess server = new ServerProcess(process, "http://127.0.0.1:" + port);
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        server.await(log);
        return server;
    }

    String address() {
        return address;
    }

    private void await(Path log) throws IOException, InterruptedException {
        HttpClient http = HttpClient.newHttpClient();
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(address + "/api/v1/corpus")).build();
        for (long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS_TO_START); System.nanoTime() < end; ) {
            try {
                if (http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException e) {
                // Not there yet.
            }
            if (process.waitFor(200, TimeUnit.MILLISECONDS)) {
                break;
            }
        }
        close();
        throw new IOException("the server did not start, see " + log);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(15, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
