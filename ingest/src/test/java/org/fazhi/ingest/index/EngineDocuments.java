package org.fazhi.ingest.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.query_dsl.FieldAndFormat;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fazhi.mappings.document.FigureDocument;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What stands in an index, by id: the stored form of each document, of figures with what stands in columns only. */
final class EngineDocuments {
    private EngineDocuments() {}

    static Map<String, JsonNode> of(ElasticsearchClient client, String index) throws IOException {
        List<FieldAndFormat> columns = index.contains("-figures")
                ? FigureDocument.COLUMNS.stream()
                        .map(column -> FieldAndFormat.of(field -> field.field(column)))
                        .toList()
                : List.of();
        Map<String, JsonNode> documents = new TreeMap<>();
        client.search(request -> request.index(index).size(1_000).docvalueFields(columns), ObjectNode.class)
                .hits()
                .hits()
                .forEach(hit -> {
                    ObjectNode document = hit.source();
                    hit.fields()
                            .forEach((field, values) -> document.set(
                                    field, values.to(JsonNode.class).get(0)));
                    documents.put(hit.id(), document);
                });
        return documents;
    }
}
