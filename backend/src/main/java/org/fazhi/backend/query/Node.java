package org.fazhi.backend.query;

import java.util.List;

/** One node of a query. */
public sealed interface Node {
    /**
     * A run of characters without a blank.
     *
     * @param text as typed
     */
    record Word(String text) implements Node {}

    /**
     * A text that must stand exactly so.
     *
     * @param text as typed, without the quotes
     */
    record Phrase(String text) implements Node {}

    /**
     * A condition on one field.
     *
     * @param field title, issuer, region, year or number
     * @param value as typed
     * @param exact whether it was quoted
     */
    record Field(String field, String value, boolean exact) implements Node {}

    record And(List<Node> nodes) implements Node {}

    record Or(List<Node> nodes) implements Node {}

    record Not(Node node) implements Node {}

    /** All of them; a single one stands for itself. */
    static Node all(List<Node> nodes) {
        return nodes.size() == 1 ? nodes.get(0) : new And(List.copyOf(nodes));
    }

    /** Any of them; a single one stands for itself. */
    static Node any(List<Node> nodes) {
        return nodes.size() == 1 ? nodes.get(0) : new Or(List.copyOf(nodes));
    }
}
