package org.fazhi.localelasticsearch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;

/** Plain requests to a node. */
public final class EngineHttp {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final String url;
    private final Map<String, String> headers;
    private final HttpClient client;

    /** @param url address of the node, such as {@code http://127.0.0.1:9200} */
    public EngineHttp(String url) {
        this(url, Map.of(), HttpClient.newBuilder());
    }

    /**
     * For a node with TLS and users.
     *
     * @param url address of the node, such as {@code https://127.0.0.1:9200}
     * @param access whom to trust and as whom to ask
     */
    public EngineHttp(String url, Access access) {
        this(url, access.headers(), HttpClient.newBuilder().sslContext(access.trust()));
    }

    private EngineHttp(String url, Map<String, String> headers, HttpClient.Builder client) {
        this.url = url.replaceAll("/+$", "");
        this.headers = headers;
        this.client = client.version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(PATIENCE)
                .build();
    }

    /**
     * What a node answered.
     *
     * @param status HTTP status
     * @param body as it came
     */
    public record Answer(int status, String body) {}

    /** Sends a request; an empty body sends none. */
    public Answer send(String method, String path, String json) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url + path))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .method(method, json.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(json));
        headers.forEach(request::header);
        try {
            HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
