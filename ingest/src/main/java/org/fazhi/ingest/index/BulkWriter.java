package org.fazhi.ingest.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Sends documents in batches, some of them at the same time; whoever writes waits while as many are on their way. A document that the
 * engine will not take is remembered under its owner; a batch that does not arrive stops the load at the next write. Thread-safe.
 *
 * <p>The client's own {@code BulkIngester} is not used: when the engine refuses for a while, as it does when its disk is full, what it
 * has to repeat and who adds wait for each other for ever.
 */
final class BulkWriter implements AutoCloseable {
    /** Larger batches gained nothing when measured and cost the engine heap. */
    private static final long BATCH_BYTES = 5L << 20;

    private static final int IN_FLIGHT = 2;

    /** How long an engine that is only busy is asked again; then the load ends. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final BulkSender sender;
    private final long batchBytes;
    private final ExecutorService senders = Executors.newFixedThreadPool(IN_FLIGHT, BulkWriter::daemon);
    private final Semaphore free = new Semaphore(IN_FLIGHT);
    private final AtomicReference<Exception> failure = new AtomicReference<>();
    private List<BulkPiece> filling = new ArrayList<>();
    private long bytes;

    BulkWriter(ElasticsearchClient client) {
        this(client, BATCH_BYTES, PATIENCE);
    }

    /**
     * @param batchBytes how large a batch must be to be sent
     * @param patience how long an engine that is only busy is asked again
     */
    BulkWriter(ElasticsearchClient client, long batchBytes, Duration patience) {
        this.sender = new BulkSender(client, patience);
        this.batchBytes = batchBytes;
    }

    /** @param owner whom a refusal of the document is told of, such as a report id */
    void put(String index, String id, Object document, String owner) throws IOException {
        add(BulkPiece.put(index, id, document, owner));
    }

    void delete(String index, String id) throws IOException {
        add(BulkPiece.delete(index, id));
    }

    /** Returns when everything written so far has been answered. */
    void drain() throws IOException {
        send(taken(0));
        acquire(IN_FLIGHT);
        free.release(IN_FLIGHT);
        requireHealthy();
    }

    /** Owners of documents that the engine would not take, with its reason. */
    Map<String, String> rejected() {
        return sender.rejected();
    }

    /** What was not drained is given up. */
    @Override
    public void close() {
        senders.shutdownNow();
    }

    private void add(BulkPiece piece) throws IOException {
        requireHealthy();
        synchronized (this) {
            filling.add(piece);
            bytes += piece.bytes();
        }
        send(taken(batchBytes));
    }

    /** What waits to be sent when it is so much; else nothing. */
    private synchronized List<BulkPiece> taken(long least) {
        if (filling.isEmpty() || bytes < least) {
            return List.of();
        }
        List<BulkPiece> batch = filling;
        filling = new ArrayList<>();
        bytes = 0;
        return batch;
    }

    private void send(List<BulkPiece> batch) throws IOException {
        if (batch.isEmpty()) {
            return;
        }
        acquire(1);
        senders.execute(() -> {
            try {
                if (failure.get() == null) {
                    sender.send(batch);
                }
            } catch (IOException | RuntimeException e) {
                failure.compareAndSet(null, e);
            } finally {
                free.release();
            }
        });
    }

    private void acquire(int permits) throws IOException {
        try {
            free.acquire(permits);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private void requireHealthy() throws IOException {
        Exception cause = failure.get();
        if (cause != null) {
            throw new IOException("the engine stopped taking documents: " + cause.getMessage(), cause);
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "bulk-sender");
        thread.setDaemon(true);
        return thread;
    }
}
