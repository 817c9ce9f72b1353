package org.fazhi.ingest.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._helpers.bulk.BulkIngester;
import co.elastic.clients.elasticsearch._helpers.bulk.BulkListener;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import co.elastic.clients.transport.BackoffPolicy;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Sends documents in batches. A document that the engine will not take is remembered under its owner; a batch that does not arrive
 * stops the load at the next write.
 */
final class BulkWriter implements AutoCloseable {
    /** Larger batches gained nothing when measured and cost the engine heap. */
    private static final long BATCH_BYTES = 5L << 20;

    private static final int IN_FLIGHT = 2;

    /** The status of a document that does not fit the mapping. */
    private static final int MALFORMED = 400;

    /** An engine that is only busy (429) is asked again, for about two minutes in all; then the load ends. */
    private static final long FIRST_PAUSE_MILLIS = 200;

    private static final int RETRIES = 10;

    private final ElasticsearchClient client;
    private final Map<String, String> rejected = new ConcurrentHashMap<>();
    private final AtomicReference<Throwable> failure = new AtomicReference<>();
    private BulkIngester<String> ingester;

    BulkWriter(ElasticsearchClient client) {
        this.client = client;
        this.ingester = open();
    }

    private BulkIngester<String> open() {
        return BulkIngester.of(bulk -> bulk.client(client)
                .maxSize(BATCH_BYTES)
                .maxOperations(-1)
                .maxConcurrentRequests(IN_FLIGHT)
                .backoffPolicy(BackoffPolicy.exponentialBackoff(FIRST_PAUSE_MILLIS, RETRIES))
                .listener(new Listener()));
    }

    /** @param owner whom a refusal of the document is told of, such as a report id */
    void put(String index, String id, Object document, String owner) throws IOException {
        requireHealthy();
        ingester.add(
                BulkOperation.of(operation ->
                        operation.index(put -> put.index(index).id(id).document(document))),
                owner);
    }

    void delete(String index, String id) throws IOException {
        requireHealthy();
        ingester.add(BulkOperation.of(
                operation -> operation.delete(delete -> delete.index(index).id(id))));
    }

    /** Returns when everything written so far has been answered. */
    void drain() throws IOException {
        ingester.close();
        requireHealthy();
        ingester = open();
    }

    /** Owners of documents that the engine would not take, with its reason. */
    Map<String, String> rejected() {
        return rejected;
    }

    @Override
    public void close() {
        ingester.close();
    }

    private void requireHealthy() throws IOException {
        Throwable cause = failure.get();
        if (cause != null) {
            throw new IOException("the engine stopped taking documents: " + cause.getMessage(), cause);
        }
    }

    private final class Listener implements BulkListener<String> {
        @Override
        public void beforeBulk(long number, BulkRequest request, List<String> owners) {
            // Nothing to do before a batch leaves.
        }

        @Override
        public void afterBulk(long number, BulkRequest request, List<String> owners, BulkResponse response) {
            for (int i = 0; i < response.items().size(); i++) {
                BulkResponseItem item = response.items().get(i);
                if (item.error() != null) {
                    refused(item.status(), String.valueOf(item.error().reason()), owners.get(i));
                }
            }
        }

        /** Only what is wrong with a document is the document's fault; a full disk or a lost shard concerns all of them. */
        private void refused(int status, String reason, String owner) {
            if (status == MALFORMED && owner != null) {
                rejected.put(owner, reason);
            } else {
                failure.compareAndSet(null, new IOException(reason));
            }
        }

        @Override
        public void afterBulk(long number, BulkRequest request, List<String> owners, Throwable cause) {
            failure.compareAndSet(null, cause);
        }
    }
}
