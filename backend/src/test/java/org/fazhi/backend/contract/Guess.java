package org.fazhi.backend.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** A request made up from the description: right, nearly right, or hostile; it knows which parameters cannot be right. */
final class Guess {
    private static final List<String> ODD = List.of(
            "",
            " ",
            "\u0000",
            "a\u0000b",
            "\uFFFF",
            "\uD83D\uDE00",
            "-1",
            "0",
            "99999999999999999999",
            "1e9",
            "NaN",
            "2016.5",
            "+2016",
            "２０１６",
            "true",
            "null",
            "[]",
            "{}",
            "{\"$ne\":1}",
            "../../etc/passwd",
            "%2e%2e",
            "' OR 1=1 --",
            "<script>alert(1)</script>",
            "\"".repeat(3),
            "(".repeat(300),
            "a ".repeat(49),
            "OR OR OR",
            "-",
            "title:",
            "region:不存在 year:abc",
            "复议".repeat(400),
            "x".repeat(1_000),
            "*:*",
            "9".repeat(400),
            "+999999999-12-31T00:00:00Z",
            "0000-00-00",
            "2026-02-30",
            "9999-12-31T23:59:59Z",
            "eyJzZWFyY2giOiIxIiwidmFsdWVzIjpbMV19",
            "eyJ4Ijo",
            "review.received>1",
            "review.received>999999999999999",
            "litigation.loss_rate>=-0.0000000001");

    private final Random random;
    private final StringBuilder query = new StringBuilder();
    private final Set<String> wrong = new TreeSet<>();
    private final Set<String> given = new TreeSet<>();
    private final String path;

    Guess(Contract.Route route, Random random) {
        this.random = random;
        String filled = route.path();
        for (JsonNode parameter : route.operation().path("parameters")) {
            String name = parameter.path("name").asString();
            if (parameter.path("in").asString().equals("path")) {
                filled = filled.replace("{" + name + "}", Percent.encoded(segment(route.path(), parameter)));
            } else if (parameter.path("required").asBoolean() || random.nextInt(4) == 0) {
                add(name, parameter);
            }
        }
        if (random.nextInt(40) == 0) {
            wrong.add("unknown" + random.nextInt(5));
            wrong.forEach(name -> append(name, "1"));
        }
        this.path = filled;
    }

    private String segment(String path, JsonNode parameter) {
        List<String> known = path.contains("reports")
                ? List.of("jinchuan-2020", "tongpu-2021", "wanglan-2021")
                : path.contains("regions") ? List.of("990102", "990105") : List.of("review.received");
        return switch (random.nextInt(8)) {
            case 0 -> parameter.path("example").asString("x");
            case 1 -> odd().isBlank() ? "x" : odd().replaceAll("[/\\\\\u0000]", "_");
            default -> known.get(random.nextInt(known.size()));
        };
    }

    private void add(String name, JsonNode parameter) {
        JsonNode schema = parameter.path("schema");
        boolean repeated = schema.path("type").asString("").equals("array");
        int times = repeated ? 1 + random.nextInt(3) : random.nextInt(60) == 0 ? 2 : 1;
        if (!repeated && times > 1) {
            wrong.add(name);
        }
        for (int i = 0; i < times; i++) {
            append(name, value(name, repeated ? schema.path("items") : schema, parameter.path("example")));
        }
    }

    private String value(String name, JsonNode schema, JsonNode example) {
        int kind = random.nextInt(10);
        if (kind == 0) {
            return odd();
        }
        if (kind == 1 && isTyped(schema)) {
            wrong.add(name);
            return "zz9";
        }
        if (schema.has("enum")) {
            return schema.path("enum")
                    .path(random.nextInt(schema.path("enum").size()))
                    .asString();
        }
        JsonNode one = example.isArray() ? example.path(0) : example;
        return switch (name) {
            case "region", "parent" ->
                List.of("990000", "990100", "990102", "110105").get(random.nextInt(4));
            case "year", "yearFrom", "yearTo", "from", "to" -> String.valueOf(2016 + random.nextInt(8));
            case "size" -> String.valueOf(1 + random.nextInt(20));
            case "version" -> "1";
            default -> one.asString("");
        };
    }

    private static boolean isTyped(JsonNode schema) {
        String type = schema.path("type").asString("");
        return type.equals("integer") || type.equals("boolean") || schema.has("enum");
    }

    private String odd() {
        return ODD.get(random.nextInt(ODD.size()));
    }

    private void append(String name, String value) {
        given.add(name);
        query.append(query.isEmpty() ? "?" : "&").append(name).append('=').append(Percent.encoded(value));
    }

    String target() {
        return path + query;
    }

    /** Parameters that cannot be right. */
    Set<String> wrong() {
        return wrong;
    }

    Set<String> given() {
        return given;
    }

    /** The same list for a message. */
    @Override
    public String toString() {
        return target() + " wrong: " + new ArrayList<>(wrong);
    }
}
