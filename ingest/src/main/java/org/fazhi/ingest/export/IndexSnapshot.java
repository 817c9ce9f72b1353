package org.fazhi.ingest.export;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.Time;
import co.elastic.clients.elasticsearch._types.query_dsl.FieldAndFormat;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One index as it stood at one moment, read in one order whatever is written meanwhile. */
final class IndexSnapshot implements AutoCloseable {
    private static final int PAGE = 500;
    private static final Time KEPT = Time.of(time -> time.time("5m"));

    private final ElasticsearchClient client;
    private final String pit;
    private final List<String> columns;
    private final List<SortOptions> order;

    /**
     * @param columns fields that the stored form leaves to the engine's columns
     * @param by fields to go by; documents alike in them follow each other as they stand in the index
     */
    IndexSnapshot(ElasticsearchClient client, String index, List<String> columns, List<String> by) throws IOException {
        this.client = client;
        this.pit = client.openPointInTime(request -> request.index(index).keepAlive(KEPT))
                .id();
        this.columns = columns;
        this.order = new ArrayList<>();
        for (String field : by) {
            order.add(SortOptions.of(sort -> sort.field(one -> one.field(field).order(SortOrder.Asc))));
        }
    }

    /** Takes one document after the other, and the engine's id of each. */
    interface Taker {
        void take(String id, ObjectNode document) throws IOException;
    }

    void each(Taker taker) throws IOException {
        List<FieldValue> after = List.of();
        do {
            List<FieldValue> from = after;
            SearchResponse<ObjectNode> page = client.search(
                    request -> {
                        request.pit(which -> which.id(pit).keepAlive(KEPT))
                                .size(PAGE)
                                .sort(order)
                                .docvalueFields(columns.stream()
                                        .map(column -> FieldAndFormat.of(field -> field.field(column)))
                                        .toList())
                                .trackTotalHits(total -> total.enabled(false));
                        return from.isEmpty() ? request : request.searchAfter(from);
                    },
                    ObjectNode.class);
            if (page.timedOut() || page.shards().failed().intValue() > 0) {
                throw new ExportFault("the engine gave only a part of an answer; nothing was exported");
            }
            List<Hit<ObjectNode>> hits = page.hits().hits();
            for (Hit<ObjectNode> hit : hits) {
                ObjectNode document = hit.source();
                hit.fields()
                        .forEach((field, values) ->
                                document.set(field, values.to(JsonNode.class).get(0)));
                taker.take(hit.id(), document);
            }
            after = hits.isEmpty() ? List.of() : hits.get(hits.size() - 1).sort();
        } while (!after.isEmpty());
    }

    @Override
    public void close() throws IOException {
        client.closePointInTime(request -> request.id(pit));
    }
}
