package org.fazhi.backend.engine;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.http.entity.ContentType;
import org.apache.http.nio.entity.NStringEntity;
import org.elasticsearch.client.Request;
import org.elasticsearch.client.ResponseException;
import org.elasticsearch.client.RestClient;
import org.fazhi.backend.problem.ApiProblem;
import org.fazhi.mappings.engine.IndexJson;
import org.fazhi.mappings.install.IndexSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks the engine. Bodies are plain maps and answers are read straight into records: on the way of every search, the typed client's
 * builders and their second parser cost more than they say. Whatever goes wrong becomes a problem without the engine's words; partial
 * answers are refused, since a wrong count is worse than none.
 */
public final class EngineGateway {
    private static final Logger LOG = LoggerFactory.getLogger(EngineGateway.class);
    /** A column is a list for the engine, even of fields that have one value. */
    private static final JsonMapper JSON = IndexJson.mapper()
            .rebuild()
            .enable(DeserializationFeature.UNWRAP_SINGLE_VALUE_ARRAYS)
            .build();

    private static final ContentType NDJSON = ContentType.create("application/x-ndjson", "UTF-8");

    private final RestClient rest;
    private final IndexSet aliases;
    private final Serving serving = new Serving(this::behindAliases);
    private final SameRules rules = new SameRules(path -> call("GET", path, null));
    private final CircuitBreaker breaker = new CircuitBreaker(System::nanoTime);

    public EngineGateway(RestClient rest, String prefix) {
        this.rest = rest;
        this.aliases = IndexSet.aliases(prefix);
    }

    /** The indices to ask, the same ones all through a request; the aliases themselves when nothing is indexed yet. */
    public IndexSet aliases() {
        return serving.set();
    }

    private IndexSet behindAliases() {
        JsonNode found = call("GET", "/_cat/aliases/" + aliases.reports() + "?format=json&h=index", null);
        String index = found.path(0).path("index").asString("");
        if (!index.startsWith(aliases.reports())) {
            return aliases;
        }
        rules.require(index);
        String ending = index.substring(aliases.reports().length());
        return new IndexSet(aliases.reports() + ending, aliases.figures() + ending, aliases.captures() + ending);
    }

    /** One search. Without an index the answer is empty. */
    public <T> Found<T> search(String index, Map<String, ?> body, Class<T> source) {
        Request request = new Request("POST", "/" + index + "/_search");
        request.addParameter("ignore_unavailable", "true");
        request.addParameter("allow_partial_search_results", "false");
        request.setEntity(new NStringEntity(JSON.writeValueAsString(body), ContentType.APPLICATION_JSON));
        return complete(ask(request, found(source)));
    }

    /** One search of a snapshot; the body names it. */
    public <T> Found<T> searchSnapshot(Map<String, ?> body, Class<T> source) {
        Request request = new Request("POST", "/_search");
        request.addParameter("allow_partial_search_results", "false");
        request.setEntity(new NStringEntity(JSON.writeValueAsString(body), ContentType.APPLICATION_JSON));
        return complete(ask(request, found(source)));
    }

    /** Several searches in one round trip, answered in their order. */
    public List<Found<JsonNode>> searchAll(List<Lookup> lookups) {
        StringBuilder lines = new StringBuilder();
        for (Lookup lookup : lookups) {
            lines.append(JSON.writeValueAsString(Map.of("index", lookup.index(), "ignore_unavailable", true)))
                    .append('\n')
                    .append(JSON.writeValueAsString(lookup.body()))
                    .append('\n');
        }
        Request request = new Request("POST", "/_msearch");
        request.setEntity(new NStringEntity(lines.toString(), NDJSON));
        JsonNode answer = ask(request, JSON.constructType(JsonNode.class));
        List<Found<JsonNode>> all = new ArrayList<>();
        for (JsonNode one : answer.path("responses")) {
            if (one.has("error") || one.path("_shards").path("failed").asInt() > 0) {
                LOG.warn("the engine refused one of several searches: {}", one.path("error"));
                throw ApiProblem.engineAway();
            }
            all.add(complete(JSON.convertValue(one, found(JsonNode.class))));
        }
        return all;
    }

    /** One request whose answer is wanted as it is. */
    public JsonNode call(String method, String path, Map<String, ?> body) {
        Request request = new Request(method, path);
        if (body != null) {
            request.setEntity(new NStringEntity(JSON.writeValueAsString(body), ContentType.APPLICATION_JSON));
        }
        return ask(request, JSON.constructType(JsonNode.class));
    }

    /** A document of an answer as the record it is. */
    public static <T> T as(JsonNode source, Class<T> type) {
        return JSON.convertValue(source, type);
    }

    private static JavaType found(Class<?> source) {
        return JSON.getTypeFactory().constructParametricType(Found.class, source);
    }

    private static <T> Found<T> complete(Found<T> found) {
        if (found.timedOut()) {
            throw ApiProblem.engineAway();
        }
        return found;
    }

    private <T> T ask(Request request, JavaType type) {
        if (!breaker.letsThrough()) {
            throw ApiProblem.engineAway();
        }
        try {
            T answer = askOnceMore(request, type);
            breaker.succeeded();
            return answer;
        } catch (ResponseException e) {
            throw refused(e);
        } catch (IOException | JacksonException e) {
            breaker.failed();
            LOG.warn("the engine does not answer: {}", e.toString());
            throw ApiProblem.engineAway();
        }
    }

    /** Pooled connections die with the engine; the first request after its return would fail on one of them. */
    private <T> T askOnceMore(Request request, JavaType type) throws IOException {
        try {
            return askOnce(request, type);
        } catch (ResponseException | java.net.ConnectException | java.net.SocketTimeoutException e) {
            throw e;
        } catch (IOException e) {
            return askOnce(request, type);
        }
    }

    private <T> T askOnce(Request request, JavaType type) throws IOException {
        try (InputStream in = rest.performRequest(request).getEntity().getContent()) {
            return JSON.readValue(in, type);
        }
    }

    private RuntimeException refused(ResponseException e) {
        int status = e.getResponse().getStatusLine().getStatusCode();
        if (status == 429 || status >= 500) {
            breaker.failed();
        }
        LOG.warn("the engine refused a request with {}: {}", status, e.getMessage());
        return status == 400 ? new MalformedRequest() : ApiProblem.engineAway();
    }
}
