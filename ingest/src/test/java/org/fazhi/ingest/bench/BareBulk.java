package org.fazhi.ingest.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.http.entity.ContentType;
import org.apache.http.nio.entity.NStringEntity;
import org.apache.http.util.EntityUtils;
import org.elasticsearch.client.Request;
import org.elasticsearch.client.RestClient;
import org.fazhi.ingest.index.DocumentDump;
import org.fazhi.mappings.install.IndexSet;

/** Sends a file of documents to {@code _bulk} as fast as the engine takes them: two batches of 5 MB on their way, no reading, no thinking. */
final class BareBulk {
    private static final int BATCH_CHARACTERS = 2_500_000;
    private static final int IN_FLIGHT = 2;
    private static final ContentType NDJSON = ContentType.create("application/x-ndjson", "UTF-8");

    private final RestClient rest;
    private final IndexSet target;
    private long left;

    private BareBulk(RestClient rest, IndexSet target, long most) {
        this.rest = rest;
        this.target = target;
        this.left = most;
    }

    /**
     * @param most documents to send at most
     * @return seconds until all are searchable
     */
    static double send(RestClient rest, IndexSet target, Path file, long most) throws IOException {
        long start = System.nanoTime();
        BareBulk bulk = new BareBulk(rest, target, most);
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            bulk.run(lines);
        }
        rest.performRequest(new Request("POST", "/" + String.join(",", target.names()) + "/_refresh"));
        return (System.nanoTime() - start) / 1e9;
    }

    private void run(BufferedReader lines) throws IOException {
        ExecutorService pool = Executors.newFixedThreadPool(IN_FLIGHT);
        try {
            List<Future<?>> senders = new ArrayList<>();
            for (int i = 0; i < IN_FLIGHT; i++) {
                senders.add(pool.submit(() -> {
                    for (String batch = next(lines); !batch.isEmpty(); batch = next(lines)) {
                        send(batch);
                    }
                    return null;
                }));
            }
            for (Future<?> sender : senders) {
                sender.get();
            }
        } catch (ExecutionException | InterruptedException e) {
            throw new IOException(e);
        } finally {
            pool.shutdownNow();
        }
    }

    private synchronized String next(BufferedReader lines) throws IOException {
        StringBuilder batch = new StringBuilder();
        while (left > 0 && batch.length() < BATCH_CHARACTERS) {
            String action = lines.readLine();
            if (action == null) {
                left = 0;
                break;
            }
            left--;
            batch.append(named(action)).append('\n').append(lines.readLine()).append('\n');
        }
        return batch.toString();
    }

    private String named(String action) {
        IndexSet from = IndexSet.aliases(DocumentDump.PREFIX);
        return action.replace('"' + from.reports() + '"', '"' + target.reports() + '"')
                .replace('"' + from.figures() + '"', '"' + target.figures() + '"');
    }

    private void send(String batch) throws IOException {
        Request request = new Request("POST", "/_bulk");
        request.addParameter("filter_path", "errors,items.*.error");
        request.setEntity(new NStringEntity(batch, NDJSON));
        String answer = EntityUtils.toString(rest.performRequest(request).getEntity());
        if (!answer.contains("\"errors\":false")) {
            throw new IOException(
                    "the engine refused documents: " + answer.substring(0, Math.min(400, answer.length())));
        }
    }
}
