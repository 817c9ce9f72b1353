package org.fazhi.backend.relevance;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.elasticsearch.client.Request;
import org.elasticsearch.client.RestClient;
import org.fazhi.mappings.engine.IndexJson;
import tools.jackson.databind.JsonNode;

/** An index as a tutorial makes it: title and text with one analyzer, asked with a plain match of all words or of the phrase. */
final class PlainEngine {
    private final RestClient rest;
    private final String index;

    private PlainEngine(RestClient rest, String index) {
        this.rest = rest;
        this.index = index;
    }

    /**
     * @param analyzer of the index
     * @param searchAnalyzer of the queries
     */
    static PlainEngine build(
            RestClient rest, String index, String analyzer, String searchAnalyzer, Map<String, Judged> documents)
            throws IOException {
        Map<String, Object> field = Map.of("type", "text", "analyzer", analyzer, "search_analyzer", searchAnalyzer);
        Map<String, Object> analyzers = Map.of("smart", ik("ik_smart"), "max", ik("ik_max_word"));
        PlainEngine engine = new PlainEngine(rest, index);
        engine.send(
                "PUT",
                "/" + index,
                Map.of(
                        "settings",
                        Map.of("number_of_replicas", 0, "analysis", Map.of("analyzer", analyzers)),
                        "mappings",
                        Map.of("properties", Map.of("title", field, "text", field))));
        for (var document : documents.entrySet()) {
            Judged judged = document.getValue();
            engine.send(
                    "PUT",
                    "/" + index + "/_doc/" + document.getKey(),
                    Map.of("title", judged.title(), "text", judged.text()));
        }
        engine.send("POST", "/" + index + "/_refresh", Map.of());
        return engine;
    }

    private static Map<String, Object> ik(String tokenizer) {
        return Map.of("type", "custom", "tokenizer", tokenizer, "filter", List.of("lowercase"));
    }

    /** Ids of the best answers. */
    List<String> ask(String q, int size) throws IOException {
        boolean phrase = q.startsWith("\"");
        Map<String, Object> match = phrase
                ? Map.of("query", q.replace("\"", ""), "type", "phrase", "fields", List.of("title", "text"))
                : Map.of("query", q, "type", "cross_fields", "operator", "and", "fields", List.of("title^4", "text"));
        Map<String, Object> body = Map.of("size", size, "_source", false, "query", Map.of("multi_match", match));
        List<String> ids = new ArrayList<>();
        send("POST", "/" + index + "/_search", body)
                .at("/hits/hits")
                .forEach(hit -> ids.add(hit.path("_id").asString()));
        return ids;
    }

    private JsonNode send(String method, String path, Map<String, Object> body) throws IOException {
        Request request = new Request(method, path);
        if (!body.isEmpty()) {
            request.setJsonEntity(IndexJson.mapper().writeValueAsString(body));
        }
        return IndexJson.mapper()
                .readTree(rest.performRequest(request).getEntity().getContent());
    }
}
