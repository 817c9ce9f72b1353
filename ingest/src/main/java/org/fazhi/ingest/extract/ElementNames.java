package org.fazhi.ingest.extract;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;

/**
 * A rule for the names of elements: their id and classes. What it says of a name is kept, since the pages of a site repeat the same
 * few hundred; safe for many threads.
 */
final class ElementNames {
    /** Far more names than a few sites have; pages that number their elements must not fill the memory. */
    private static final int MOST_KEPT = 10_000;

    private static final int LONGEST_KEPT = 100;

    private final Predicate<String> rule;
    private final Map<String, Boolean> ids = new ConcurrentHashMap<>();
    private final Map<String, Boolean> classes = new ConcurrentHashMap<>();

    /** @param rule what it says of one name must depend on nothing else */
    ElementNames(Predicate<String> rule) {
        this.rule = rule;
    }

    /** Whether the rule holds for the id or one of the classes of an element. */
    boolean anyOf(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        return element.hasAttr("id") && kept(ids, element.id(), rule)
                || element.hasAttr("class")
                        && kept(
                                classes,
                                element.attr("class"),
                                any -> element.classNames().stream().anyMatch(rule));
    }

    private static boolean kept(Map<String, Boolean> kept, String names, Predicate<String> rule) {
        Boolean known = kept.get(names);
        if (known != null) {
            return known;
        }
        boolean holds = rule.test(names);
        if (names.length() <= LONGEST_KEPT) {
            if (kept.size() >= MOST_KEPT) {
                kept.clear();
            }
            kept.put(names, holds);
        }
        return holds;
    }
}
