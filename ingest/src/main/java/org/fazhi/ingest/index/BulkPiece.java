package org.fazhi.ingest.index;

import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.util.BinaryData;
import co.elastic.clients.util.ContentType;
import org.fazhi.mappings.engine.IndexJson;

/**
 * One document to be put or taken away, ready to be sent.
 *
 * @param bytes about as many as it takes on the wire
 * @param owner whom a refusal is told of; null when nobody can be blamed for one
 */
record BulkPiece(BulkOperation operation, long bytes, String owner) {
    private static final int ACTION_BYTES = 100;

    static BulkPiece put(String index, String id, Object document, String owner) {
        byte[] json = IndexJson.mapper().writeValueAsBytes(document);
        BinaryData body = BinaryData.of(json, ContentType.APPLICATION_JSON);
        BulkOperation operation = BulkOperation.of(
                bulk -> bulk.index(put -> put.index(index).id(id).document(body)));
        return new BulkPiece(operation, json.length + ACTION_BYTES, owner);
    }

    static BulkPiece delete(String index, String id) {
        BulkOperation operation = BulkOperation.of(
                bulk -> bulk.delete(delete -> delete.index(index).id(id)));
        return new BulkPiece(operation, ACTION_BYTES, null);
    }
}
