package org.fazhi.backend.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springdoc.core.customizers.OpenApiCustomizer;

/** Adds to every route the problem answers that it can give, so that clients are generated with them. */
final class DescribedProblems implements OpenApiCustomizer {
    private static final List<String> FILES = List.of(
            "text/csv", "application/x-ndjson", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private static final Map<String, String> ANSWERS = new TreeMap<>(Map.of(
            "400", "A parameter is unknown or malformed; the answer names it",
            "406", "None of the media types that Accept asks for; lists have others by the parameter format",
            "429", "Too many requests; Retry-After says when to come back",
            "503", "The engine does not answer; Retry-After says when to come back"));

    @Override
    public void customise(OpenAPI api) {
        api.getComponents().addSchemas("Problem", problem());
        api.getPaths().forEach(DescribedProblems::describe);
        Paths sorted = new Paths();
        new TreeMap<>(api.getPaths()).forEach(sorted::addPathItem);
        api.setPaths(sorted);
        api.getComponents().setSchemas(new TreeMap<>(api.getComponents().getSchemas()));
    }

    private static void describe(String path, PathItem item) {
        for (Operation operation : item.readOperations()) {
            Optional.ofNullable(operation.getParameters()).orElse(List.of()).forEach(DescribedProblems::withoutNull);
            describeFiles(operation);
            ANSWERS.forEach((status, text) -> operation.getResponses().addApiResponse(status, answer(text)));
            if (path.contains("{")) {
                operation.getResponses().addApiResponse("404", answer("There is nothing of this id or code"));
            }
        }
    }

    /** Lists that can be had as files. */
    private static void describeFiles(Operation operation) {
        boolean files = Optional.ofNullable(operation.getParameters()).orElse(List.of()).stream()
                .anyMatch(parameter -> parameter.getName().equals("format"));
        if (files) {
            Content content = operation.getResponses().get("200").getContent();
            for (String type : FILES) {
                content.addMediaType(type, new MediaType().schema(text(null)));
            }
        }
    }

    /** A parameter is left out rather than null; a code is text even when it looks like a number. */
    private static void withoutNull(Parameter parameter) {
        Schema<?> schema = parameter.getSchema();
        Set<String> types = new TreeSet<>(schema.getTypes());
        types.remove("null");
        schema.setTypes(types);
        Schema<?> single = types.contains("array") ? schema.getItems() : schema;
        if (single.getTypes().contains("string") && parameter.getExample() != null) {
            parameter.setExample(String.valueOf(parameter.getExample()));
        }
        if (types.contains("array") && parameter.getExample() != null) {
            parameter.setExample(List.of(parameter.getExample()));
        }
    }

    private static ApiResponse answer(String text) {
        MediaType body = new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem"));
        return new ApiResponse()
                .description(text)
                .content(new Content().addMediaType("application/problem+json", body));
    }

    private static Schema<?> problem() {
        Schema<?> schema = new ObjectSchema()
                .description("RFC 9457")
                .addProperty("type", text("urn:fazhi:problem:bad-parameter"))
                .addProperty("title", text("Malformed parameter"))
                .addProperty(
                        "status", new Schema<Integer>().types(Set.of("integer")).example(400))
                .addProperty("detail", text("The parameter \"year\" takes a number."))
                .addProperty("code", text("bad-parameter"))
                .addProperty("parameter", text("year"));
        schema.setRequired(List.of("type", "title", "status", "detail", "code"));
        return schema;
    }

    private static Schema<?> text(String example) {
        Schema<?> schema = new StringSchema();
        if (example != null) {
            schema.setExample(example);
        }
        schema.setTypes(Set.of("string"));
        return schema;
    }
}
