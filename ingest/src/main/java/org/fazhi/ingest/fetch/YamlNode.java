package org.fazhi.ingest.fetch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A piece of YAML that remembers its line, so that an error can name it.
 *
 * @param line counted from 1
 * @param text of a scalar; null for null, lists and maps
 * @param items of a list, else null
 * @param fields of a map, else null
 */
record YamlNode(int line, String text, List<YamlNode> items, Map<String, YamlNode> fields) {

    static final class Unreadable extends Exception {
        final int line;

        Unreadable(int line, String message) {
            super(message);
            this.line = line;
        }
    }

    static YamlNode read(String yaml) throws Unreadable {
        try (JsonParser parser = new YAMLMapper().createParser(yaml)) {
            JsonToken first = parser.nextToken();
            return first == null ? new YamlNode(1, null, null, null) : value(parser);
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
            throw new Unreadable(
                    line, e.getOriginalMessage().lines().findFirst().orElse("not YAML"));
        }
    }

    private static YamlNode value(JsonParser parser) throws Unreadable {
        int line = parser.currentTokenLocation().getLineNr();
        return switch (parser.currentToken()) {
            case START_OBJECT -> map(parser, line);
            case START_ARRAY -> list(parser, line);
            case VALUE_NULL -> new YamlNode(line, null, null, null);
            default -> new YamlNode(line, parser.getString(), null, null);
        };
    }

    private static YamlNode list(JsonParser parser, int line) throws Unreadable {
        List<YamlNode> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(parser));
        }
        return new YamlNode(line, null, items, null);
    }

    private static YamlNode map(JsonParser parser, int line) throws Unreadable {
        Map<String, YamlNode> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            int nameLine = parser.currentTokenLocation().getLineNr();
            parser.nextToken();
            if (fields.put(name, value(parser)) != null) {
                throw new Unreadable(nameLine, name + ": stands twice");
            }
        }
        return new YamlNode(line, null, null, fields);
    }
}
