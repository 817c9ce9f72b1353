package org.fazhi.backend.engine;

import java.util.Map;

/**
 * One of several searches that go in one round trip.
 *
 * @param index name or alias
 * @param body of the search
 */
public record Lookup(String index, Map<String, ?> body) {}
