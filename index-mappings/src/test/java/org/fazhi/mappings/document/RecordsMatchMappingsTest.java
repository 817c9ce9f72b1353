package org.fazhi.mappings.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.fazhi.mappings.engine.IndexJson;
import org.fazhi.mappings.install.Contract;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A field that stands in only one of record and mapping is a fault in either direction. */
class RecordsMatchMappingsTest {
    private final Contract contract = new Contract();

    @Test
    void reports() {
        assertEquals(mapped(contract.reports()), written(ReportDocument.class, mapping(contract.reports())));
    }

    @Test
    void figures() {
        assertEquals(mapped(contract.figures()), written(FigureDocument.class, mapping(contract.figures())));
    }

    /** What the stored form of figures leaves out must stand in columns, or it is lost. */
    @Test
    void whatFiguresDoNotStoreStandsInColumns() {
        JsonNode mapping = mapping(contract.figures());
        List<String> excluded = mapping.path("_source")
                .path("excludes")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
        assertEquals(FigureDocument.COLUMNS, excluded);
        assertEquals(
                List.of(),
                excluded.stream()
                        .filter(field -> !mapping.path("properties")
                                .path(field)
                                .path("doc_values")
                                .asBoolean(true))
                        .toList());
    }

    @Test
    void captures() {
        assertEquals(mapped(contract.captures()), written(CaptureDocument.class, mapping(contract.captures())));
    }

    private static JsonNode mapping(String body) {
        return IndexJson.mapper().readTree(body).path("mappings");
    }

    private static Set<String> mapped(String body) {
        Set<String> fields = new TreeSet<>();
        collect(mapping(body), "", fields);
        return fields;
    }

    private static void collect(JsonNode node, String path, Set<String> fields) {
        node.path("properties").properties().forEach(field -> {
            if (field.getValue().has("properties")) {
                collect(field.getValue(), path + field.getKey() + ".", fields);
            } else {
                fields.add(path + field.getKey());
            }
        });
    }

    private static Set<String> written(Class<?> type, JsonNode mapping) {
        Set<String> fields = new TreeSet<>();
        collect(type, mapping, "", fields);
        return fields;
    }

    /** Objects that the mapping leaves closed ({@code enabled: false}) count as one field. */
    private static void collect(Class<?> type, JsonNode mapping, String path, Set<String> fields) {
        for (RecordComponent component : type.getRecordComponents()) {
            JsonProperty property = component.getAccessor().getAnnotation(JsonProperty.class);
            if (property != null && property.access() == JsonProperty.Access.WRITE_ONLY) {
                continue;
            }
            Class<?> inner = inner(component.getGenericType());
            JsonNode mapped = mapping.path("properties").path(component.getName());
            if (inner.isRecord() && mapped.has("properties")) {
                collect(inner, mapped, path + component.getName() + ".", fields);
            } else {
                fields.add(path + component.getName());
            }
        }
    }

    private static Class<?> inner(Type type) {
        Type argument = type instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : type;
        return (Class<?>) argument;
    }
}
