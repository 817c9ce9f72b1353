package org.fazhi.backend.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.fazhi.mappings.engine.IndexJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The committed description of the API, held against answers: their status, media type and every field of their JSON. */
public final class Contract {
    private static final String REFERENCE = "#/components/schemas/";
    private static final JsonNode API = read();
    private static final JsonNode DEFINITIONS = strict();
    private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();
    private static final List<Route> ROUTES = API.path("paths")
            .propertyStream()
            .map(path -> new Route(path.getKey(), path.getValue().path("get")))
            .toList();

    private Contract() {}

    /**
     * One route.
     *
     * @param path template
     * @param operation as described
     */
    public record Route(String path, JsonNode operation) {
        boolean matches(String asked) {
            return Pattern.matches(path.replaceAll("\\{[^}]*}", "[^/]+"), asked);
        }
    }

    public static List<Route> routes() {
        return ROUTES;
    }

    private static JsonNode read() {
        try {
            return IndexJson.mapper().readTree(Files.readString(Path.of("openapi.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The schemas as they are meant: what is not described is not there. */
    private static JsonNode strict() {
        JsonNode schemas = API.path("components").path("schemas").deepCopy();
        schemas.propertyStream()
                .filter(schema -> !schema.getKey().equals("Problem"))
                .forEach(schema -> ((ObjectNode) schema.getValue()).put("additionalProperties", false));
        return IndexJson.mapper().readTree(schemas.toString().replace(REFERENCE, "#/$defs/"));
    }

    /** Fails unless the answer is one that the description promises for its route. */
    public static void check(String path, int status, Optional<String> contentType, String body) {
        ROUTES.stream()
                .filter(route -> route.matches(path))
                .findFirst()
                .ifPresent(route -> check(route, path, status, contentType, body));
    }

    private static void check(Route route, String path, int status, Optional<String> contentType, String body) {
        if (status == 304) {
            return;
        }
        JsonNode response = route.operation().path("responses").path(String.valueOf(status));
        assertTrue(response.isObject(), path + " answered " + status + ", which is not described: " + body);
        String type = contentType.orElse("").split(";")[0];
        JsonNode content = response.path("content").path(type);
        assertTrue(content.isObject(), path + " answered " + status + " with " + type + ", which is not described");
        String reference = content.path("schema").path("$ref").asString("");
        if (!reference.isEmpty() && !body.isEmpty()) {
            var errors = schema(reference.substring(REFERENCE.length()))
                    .validate(IndexJson.mapper().readTree(body));
            assertEquals(List.of(), errors, path);
        }
    }

    private static Schema schema(String name) {
        return SCHEMAS.computeIfAbsent(name, key -> {
            ObjectNode schema = IndexJson.mapper().createObjectNode();
            schema.put("$ref", "#/$defs/" + key);
            schema.set("$defs", DEFINITIONS);
            return SchemaRegistry.withDialect(Dialects.getDraft202012()).getSchema(schema);
        });
    }
}
