package org.fazhi.backend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.fazhi.backend.contract.Contract;
import org.fazhi.localelasticsearch.junit.EngineUnderTest;
import org.fazhi.mappings.engine.Engine;
import org.fazhi.mappings.engine.EngineAddress;
import org.fazhi.mappings.engine.IndexJson;
import org.fazhi.mappings.install.IndexInstaller;
import org.fazhi.mappings.install.IndexSet;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;

/** A started server, asked over HTTP as everybody asks it. */
public final class Portal implements AutoCloseable {
    private static final String LIMIT = "--fazhi.web.requests-per-minute=";
    private static Portal shared;
    private static String sharedPrefix;

    private final ConfigurableApplicationContext server;
    private final HttpClient http = HttpClient.newHttpClient();
    private final URI address;

    private Portal(List<String> arguments) {
        server = SpringApplication.run(Backend.class, arguments.toArray(String[]::new));
        address = URI.create("http://127.0.0.1:" + server.getEnvironment().getProperty("local.server.port"));
    }

    /** A server of its own, with further settings. */
    public static Portal start(String engineUrl, String prefix, String... settings) {
        List<String> arguments = new ArrayList<>(List.of(
                "--server.port=0",
                "--fazhi.elasticsearch.url=" + engineUrl,
                "--fazhi.elasticsearch.prefix=" + prefix,
                "--spring.main.log-startup-info=false"));
        arguments.addAll(List.of(settings));
        if (arguments.stream().noneMatch(argument -> argument.startsWith(LIMIT))) {
            arguments.add(LIMIT + "0");
        }
        return new Portal(arguments);
    }

    /** The server over the hand-made corpus that all test classes share; starting one takes seconds. */
    public static synchronized Portal shared(EngineUnderTest engine) {
        if (shared == null) {
            String prefix = "portal-" + UUID.randomUUID().toString().substring(0, 8);
            install(engine.url(), prefix);
            sharedPrefix = prefix;
            shared = start(engine.url(), prefix, "--springdoc.api-docs.enabled=true");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> leave(engine.url(), prefix)));
        }
        return shared;
    }

    /** The prefix of the shared server's indices. */
    public static synchronized String sharedPrefix() {
        return sharedPrefix;
    }

    private static void install(String url, String prefix) {
        try (Engine engine = Engine.open(EngineAddress.of(url, System.getenv()))) {
            TestCorpus.install(engine.client(), prefix, TestCorpus.reports());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Closes the server; the indices are removed when the node outlives the run. */
    private static void leave(String url, String prefix) {
        shared.close();
        try (Engine engine = Engine.open(EngineAddress.of(url, System.getenv()))) {
            IndexInstaller installer = new IndexInstaller(engine.client(), prefix);
            for (IndexSet set : installer.all()) {
                installer.delete(set);
            }
        } catch (IOException | RuntimeException e) {
            System.out.println("the node ended before the test indices were removed");
        }
    }

    /** An answer with its JSON at hand. */
    public record Answer(HttpResponse<String> response) {
        public int status() {
            return response.statusCode();
        }

        public JsonNode json() {
            return IndexJson.mapper().readTree(response.body());
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse(null);
        }
    }

    /** GET of a path, which may have a query already, with parameters given as name, value, name, value, … */
    public Answer get(String path, String... parameters) {
        return send(HttpRequest.newBuilder(uri(path, parameters)));
    }

    public Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response =
                    http.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            checkAgainstDescription(response);
            return new Answer(response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Every answer of every test is held against the description, but while a new one is being written. */
    private static void checkAgainstDescription(HttpResponse<String> response) {
        String method = response.request().method();
        if (!Boolean.getBoolean("fazhi.write-openapi") && (method.equals("GET") || method.equals("HEAD"))) {
            Contract.check(
                    response.uri().getPath(),
                    response.statusCode(),
                    response.headers().firstValue("content-type"),
                    response.body());
        }
    }

    public HttpResponse<byte[]> bytes(String path, String... parameters) {
        return bytes(HttpRequest.newBuilder(uri(path, parameters)));
    }

    /** The range of a file. */
    public HttpResponse<byte[]> part(String path, String range) {
        return bytes(HttpRequest.newBuilder(uri(path)).header("Range", range));
    }

    private HttpResponse<byte[]> bytes(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Status of a request whose target is sent as it stands, which no well-behaved client does. */
    public int raw(String target) {
        return Integer.parseInt(rawAnswer("GET " + target, "Accept: */*").substring(9, 12));
    }

    /** The whole answer, head and body, to a request that is sent as it stands. */
    public String rawAnswer(String methodAndTarget, String header) {
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            String request =
                    methodAndTarget + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + header + "\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public URI uri(String path, String... parameters) {
        StringBuilder query = new StringBuilder();
        for (int i = 0; i < parameters.length; i += 2) {
            query.append(i == 0 ? "?" : "&")
                    .append(parameters[i])
                    .append('=')
                    .append(URLEncoder.encode(parameters[i + 1], StandardCharsets.UTF_8));
        }
        return URI.create(address + path + query);
    }

    public ConfigurableApplicationContext context() {
        return server;
    }

    @Override
    public void close() {
        server.close();
    }
}
