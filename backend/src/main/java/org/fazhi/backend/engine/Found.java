package org.fazhi.backend.engine;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * What a search found.
 *
 * @param timedOut whether the engine gave up half-way
 * @param hits count and documents
 * @param aggregations by name; missing when none were asked for or there is no index yet
 * @param pitId the snapshot searched, when one was
 */
public record Found<T>(
        @JsonProperty("timed_out") boolean timedOut,
        Hits<T> hits,
        JsonNode aggregations,
        @JsonProperty("pit_id") String pitId) {
    public record Hits<T>(Total total, List<Hit<T>> hits) {}

    public record Total(long value) {}

    /**
     * One document.
     *
     * @param id of the engine's document
     * @param stored out of the stored form, as far as asked for; null when it was not
     * @param columns out of the engine's columns, as far as asked for; null when it was not
     * @param sort values to go on from
     */
    public record Hit<T>(
            @JsonProperty("_id") String id,
            @JsonProperty("_source") T stored,
            @JsonProperty("fields") T columns,
            List<Object> sort) {
        /** What was asked for, be it out of the stored form or out of {@link Columns}. */
        public T source() {
            return stored == null ? columns : stored;
        }
    }

    public long total() {
        return hits.total() == null ? 0 : hits.total().value();
    }

    public List<Hit<T>> found() {
        return hits.hits();
    }

    public List<T> sources() {
        return hits.hits().stream().map(Hit::source).toList();
    }

    /** The aggregation under the path of names; a missing node when there is no index yet. */
    public JsonNode aggregation(String... path) {
        JsonNode node = aggregations == null ? MissingNode.getInstance() : aggregations;
        for (String name : path) {
            node = node.path(name);
        }
        return node;
    }
}
