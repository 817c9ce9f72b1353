package org.fazhi.ingest.bench;

import java.io.IOException;
import org.apache.http.util.EntityUtils;
import org.elasticsearch.client.Request;
import org.elasticsearch.client.RestClient;
import org.fazhi.mappings.engine.IndexJson;
import tools.jackson.databind.JsonNode;

/** How much processor time the nodes of an engine have used since a moment. */
final class EngineClock {
    private final RestClient rest;
    private long begin;

    EngineClock(RestClient rest) {
        this.rest = rest;
    }

    void start() throws IOException {
        begin = millis();
    }

    double seconds() throws IOException {
        return (millis() - begin) / 1e3;
    }

    private long millis() throws IOException {
        JsonNode stats = IndexJson.mapper()
                .readTree(EntityUtils.toString(
                        rest.performRequest(new Request("GET", "/_nodes/stats/process?filter_path=nodes.*.process.cpu"))
                                .getEntity()));
        return stats.path("nodes")
                .valueStream()
                .mapToLong(node -> node.at("/process/cpu/total_in_millis").asLong())
                .sum();
    }
}
