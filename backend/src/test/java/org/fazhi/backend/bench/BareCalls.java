package org.fazhi.backend.bench;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The engine's part of a request, as somebody would ask it who has nothing but the engine. */
final class BareCalls {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** What the API reads to cut its own snippets. */
    private static final Set<String> FOR_SNIPPETS = Set.of("text", "sections", "passages");

    private static final int FRAGMENTS = 3;
    private static final int FRAGMENT_CHARACTERS = 120;
    private static final Pattern SNAPSHOT = Pattern.compile("\"id\"\\s*:\\s*\"([\\w+/=-]{40,})\"");

    private BareCalls() {}

    /**
     * The same clauses, facets, order and exact totals, but the engine's unified highlighter makes the snippets out of the stored text
     * instead of sending the text. Where the API reads no text, the request stays as it is.
     */
    static EngineCall highlighted(EngineCall call) {
        if (!call.path().contains("_search") || call.path().contains("_msearch")) {
            return call;
        }
        ObjectNode body = (ObjectNode) JSON.readTree(call.body());
        List<String> fields = new ArrayList<>();
        body.path("_source").forEach(field -> fields.add(field.asString()));
        if (!fields.contains("text")) {
            return call;
        }
        fields.removeAll(FOR_SNIPPETS);
        body.set("_source", JSON.valueToTree(fields));
        body.set(
                "highlight",
                JSON.valueToTree(Map.of(
                        "require_field_match",
                        false,
                        "fields",
                        Map.of(
                                "text",
                                Map.of("number_of_fragments", FRAGMENTS, "fragment_size", FRAGMENT_CHARACTERS)))));
        return call.with(JSON.writeValueAsBytes(body));
    }

    /** The request on another snapshot than the one it was recorded with. */
    static EngineCall onSnapshot(EngineCall call, String snapshot) {
        String body = new String(call.body(), StandardCharsets.UTF_8);
        String renewed = SNAPSHOT.matcher(body).replaceAll("\"id\":\"" + Matcher.quoteReplacement(snapshot) + "\"");
        return call.with(renewed.getBytes(StandardCharsets.UTF_8));
    }

    /** The id in the answer to a request for a snapshot. */
    static String snapshot(byte[] answer) {
        JsonNode id = JSON.readTree(answer).path("id");
        return id.asString();
    }
}
