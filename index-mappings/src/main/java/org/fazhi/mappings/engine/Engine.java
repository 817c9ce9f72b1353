package org.fazhi.mappings.engine;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import co.elastic.clients.transport.TransportUtils;
import co.elastic.clients.transport.rest_client.RestClientTransport;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.apache.http.Header;
import org.apache.http.HttpHost;
import org.apache.http.message.BasicHeader;
import org.elasticsearch.client.RestClient;
import org.elasticsearch.client.RestClientBuilder;
import tools.jackson.databind.json.JsonMapper;

/** An open connection to Elasticsearch: the typed client and the plain one below it. Close it when done. */
public final class Engine implements AutoCloseable {
    private final RestClient rest;
    private final ElasticsearchClient client;

    private Engine(RestClient rest, JsonMapper json) {
        this.rest = rest;
        this.client = new ElasticsearchClient(new RestClientTransport(rest, new Jackson3JsonpMapper(json)));
    }

    /**
     * Opens the connection; no request is made yet.
     *
     * @throws IOException when the CA file cannot be read
     */
    public static Engine open(EngineAddress address) throws IOException {
        RestClientBuilder builder =
                RestClient.builder(address.urls().stream().map(Engine::host).toArray(HttpHost[]::new));
        builder.setDefaultHeaders(credentials(address));
        builder.setRequestConfigCallback(request -> request.setConnectTimeout(2_000)
                .setSocketTimeout((int) address.timeout().toMillis()));
        if (address.caFile() != null) {
            var trust = TransportUtils.sslContextFromHttpCaCrt(address.caFile().toFile());
            builder.setHttpClientConfigCallback(
                    http -> http.setSSLContext(trust).setMaxConnPerRoute(32).setMaxConnTotal(64));
        } else {
            builder.setHttpClientConfigCallback(
                    http -> http.setMaxConnPerRoute(32).setMaxConnTotal(64));
        }
        return new Engine(builder.build(), IndexJson.mapper());
    }

    public ElasticsearchClient client() {
        return client;
    }

    public RestClient rest() {
        return rest;
    }

    @Override
    public void close() throws IOException {
        rest.close();
    }

    private static HttpHost host(URI uri) {
        int port = uri.getPort() != -1 ? uri.getPort() : "https".equals(uri.getScheme()) ? 443 : 9200;
        return new HttpHost(uri.getHost(), port, uri.getScheme());
    }

    private static Header[] credentials(EngineAddress address) {
        if (address.apiKey() != null) {
            return new Header[] {new BasicHeader("Authorization", "ApiKey " + address.apiKey())};
        }
        if (address.user() != null) {
            String pair = address.user() + ":" + address.password();
            String encoded = Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
            return new Header[] {new BasicHeader("Authorization", "Basic " + encoded)};
        }
        return new Header[0];
    }
}
