package org.fazhi.mappings.engine;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the Elasticsearch is and how to be let in. Credentials come from the environment only, never from a command line, where
 * every user of the machine can read them.
 *
 * @param urls one or more node addresses, comma separated in the environment
 * @param apiKey encoded API key; null when user and password (or nothing) are used
 * @param user user name; null when none
 * @param password of the user
 * @param caFile PEM file of the authority that signed the nodes' certificates; null for the system's own
 * @param timeout for one request
 */
public record EngineAddress(
        List<URI> urls, String apiKey, String user, String password, Path caFile, Duration timeout) {
    public static final String URL = "ELASTICSEARCH_URL";

    /** The same engine, found with the given addresses (comma separated) and with the credentials of the environment. */
    public static EngineAddress of(String urls, Map<String, String> environment) {
        return new EngineAddress(
                Arrays.stream(urls.split(","))
                        .map(String::strip)
                        .map(EngineAddress::httpUri)
                        .toList(),
                environment.get("ELASTICSEARCH_API_KEY"),
                environment.get("ELASTICSEARCH_USER"),
                environment.get("ELASTICSEARCH_PASSWORD"),
                Optional.ofNullable(environment.get("ELASTICSEARCH_CA_FILE"))
                        .map(Path::of)
                        .orElse(null),
                Duration.ofSeconds(60));
    }

    public EngineAddress withTimeout(Duration limit) {
        return new EngineAddress(urls, apiKey, user, password, caFile, limit);
    }

    private static URI httpUri(String text) {
        try {
            URI uri = URI.create(text);
            if (uri.getHost() != null && ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))) {
                return uri;
            }
        } catch (IllegalArgumentException e) {
            // Falls through: the message below says what an address looks like, which the parser's own does not.
        }
        throw new IllegalArgumentException(
                "\"" + text + "\" is no Elasticsearch address; it looks like http://localhost:9200");
    }
}
