package org.fazhi.ingest.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** Sends a batch until each of its documents has been taken or refused for good. Thread-safe. */
final class BulkSender {
    /** The status of a document that does not fit the mapping. */
    private static final int MALFORMED = 400;

    /** Too busy or no room on the disk; no copy of the index in service. */
    private static final Set<Integer> PASSING = Set.of(429, 503);

    private static final long FIRST_PAUSE_MILLIS = 200;
    private static final long LONGEST_PAUSE_MILLIS = 10_000;

    /** Of each document only what is needed: the answer to a batch would be a tenth of it. */
    private static final String ANSWER = "took,errors,items.*._index,items.*.status,items.*.error";

    private final ElasticsearchClient client;
    private final Duration patience;
    private final Map<String, String> rejected = new ConcurrentHashMap<>();

    /** @param patience how long an engine that is only busy is asked again */
    BulkSender(ElasticsearchClient client, Duration patience) {
        this.client = client.withTransportOptions(options -> options.setParameter("filter_path", ANSWER));
        this.patience = patience;
    }

    /** Owners of documents that the engine would not take, with its reason. */
    Map<String, String> rejected() {
        return rejected;
    }

    /** @throws IOException when the batch does not arrive, or the engine is busy for longer than it is waited for */
    void send(List<BulkPiece> batch) throws IOException {
        long end = System.nanoTime() + patience.toNanos();
        long pause = FIRST_PAUSE_MILLIS;
        for (Left left = attempt(batch); !left.pieces().isEmpty(); left = attempt(left.pieces())) {
            if (System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(pause) > end) {
                throw new IOException(left.reason());
            }
            sleep(pause);
            pause = Math.min(2 * pause, LONGEST_PAUSE_MILLIS);
        }
    }

    /** What the engine was too busy for, and how it put that. */
    private record Left(List<BulkPiece> pieces, String reason) {}

    private Left attempt(List<BulkPiece> batch) throws IOException {
        try {
            return left(
                    batch,
                    client.bulk(bulk -> bulk.operations(
                            batch.stream().map(BulkPiece::operation).toList())));
        } catch (ElasticsearchException e) {
            if (PASSING.contains(e.status())) {
                return new Left(batch, e.getMessage());
            }
            throw e;
        }
    }

    private Left left(List<BulkPiece> batch, BulkResponse answer) throws IOException {
        List<BulkPiece> left = new ArrayList<>();
        String reason = "";
        for (int i = 0; answer.errors() && i < batch.size(); i++) {
            BulkResponseItem item = answer.items().get(i);
            if (item.error() != null && PASSING.contains(item.status())) {
                left.add(batch.get(i));
                reason = String.valueOf(item.error().reason());
            } else if (item.error() != null) {
                refused(item.status(), String.valueOf(item.error().reason()), batch.get(i));
            }
        }
        return new Left(left, reason);
    }

    /** Only what is wrong with a document is the document's fault; a lost shard or a missing right concerns all of them. */
    private void refused(int status, String reason, BulkPiece piece) throws IOException {
        if (status != MALFORMED || piece.owner() == null) {
            throw new IOException(reason);
        }
        rejected.put(piece.owner(), reason);
    }

    private static void sleep(long millis) throws InterruptedIOException {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        }
    }
}
