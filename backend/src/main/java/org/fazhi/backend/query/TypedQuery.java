package org.fazhi.backend.query;

import java.util.List;
import java.util.Optional;
import org.fazhi.backend.language.Wording;

/**
 * What was understood of a typed query.
 *
 * @param typed as it came
 * @param root of the tree; empty when nothing can be looked for
 * @param notes what a person should know
 */
public record TypedQuery(String typed, Optional<Node> root, List<Wording> notes) {
    /** The words and phrases that are wanted, in the order typed. */
    public List<Node> wanted() {
        return root.map(TypedQuery::wanted).orElse(List.of());
    }

    private static List<Node> wanted(Node node) {
        if (node instanceof Node.And and) {
            return and.nodes().stream().flatMap(child -> wanted(child).stream()).toList();
        }
        if (node instanceof Node.Or or) {
            return or.nodes().stream().flatMap(child -> wanted(child).stream()).toList();
        }
        return node instanceof Node.Not ? List.of() : List.of(node);
    }
}
