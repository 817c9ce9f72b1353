package org.fazhi.backend.endurance;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fazhi.localelasticsearch.EngineHttp;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Writes small documents without pause and remembers which of them the cluster said it had; these may never be missing. */
final class AcknowledgedWrites implements AutoCloseable {
    private static final String INDEX = "fazhi-acknowledged";
    private static final int BATCH = 20;
    private static final int PAGE = 1_000;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final List<EngineHttp> nodes;
    private final List<String> acknowledged = new CopyOnWriteArrayList<>();
    private final Thread thread = new Thread(this::run, "acknowledged writes");
    private volatile boolean wanted = true;

    AcknowledgedWrites(List<EngineHttp> nodes) throws IOException {
        this.nodes = nodes;
        String settings = "{\"settings\":{\"number_of_shards\":1,\"number_of_replicas\":1}}";
        EngineHttp.Answer made = nodes.get(0).send("PUT", "/" + INDEX, settings);
        if (made.status() != 200) {
            throw new IOException(made.body());
        }
        thread.start();
    }

    private void run() {
        for (int batch = 0; wanted; batch++) {
            int first = batch * BATCH;
            String lines = IntStream.range(first, first + BATCH)
                    .mapToObj(id -> "{\"index\":{\"_id\":\"" + id + "\"}}\n{\"n\":" + id + "}\n")
                    .collect(Collectors.joining());
            try {
                remember(nodes.get(batch % nodes.size()).send("POST", "/" + INDEX + "/_bulk", lines));
            } catch (IOException e) {
                // Not acknowledged: the cluster promised nothing.
            }
        }
    }

    private void remember(EngineHttp.Answer answer) {
        if (answer.status() != 200) {
            return;
        }
        List<String> batch = new ArrayList<>();
        for (JsonNode item : JSON.readTree(answer.body()).path("items")) {
            int status = item.path("index").path("status").asInt();
            if (status == 200 || status == 201) {
                batch.add(item.path("index").path("_id").asString());
            }
        }
        acknowledged.addAll(batch);
    }

    int count() {
        return acknowledged.size();
    }

    /** How many of those acknowledged cannot be read any more. */
    long missing() throws IOException {
        long missing = 0;
        for (int from = 0; from < acknowledged.size(); from += PAGE) {
            List<String> ids = acknowledged.subList(from, Math.min(acknowledged.size(), from + PAGE));
            String body = JSON.writeValueAsString(java.util.Map.of("ids", ids));
            JsonNode answer = JSON.readTree(nodes.get(0)
                    .send("POST", "/" + INDEX + "/_mget?_source=false", body)
                    .body());
            long found = answer.path("docs")
                    .valueStream()
                    .filter(document -> document.path("found").asBoolean())
                    .count();
            missing += ids.size() - found;
        }
        return missing;
    }

    @Override
    public void close() {
        try {
            end();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Returns when the last one is done; harmless the second time. */
    void end() throws InterruptedException {
        wanted = false;
        thread.join();
    }
}
