package org.fazhi.ingest.extract;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** Which tables of a page carry data, so that their rows are kept; the others only lay out the page. */
final class DataTables {
    /** Cells of tables with data hold words and numbers; a longer one holds running text. */
    private static final int LONGEST_CELL = 300;

    private static final Evaluator CELLS = Selector.evaluatorOf("td, th");

    private final Map<Element, Boolean> known = new IdentityHashMap<>();

    /** The innermost table that an element stands in or is; null when there is none. */
    static Element around(Element element) {
        Element around = element;
        while (around != null && !around.normalName().equals("table")) {
            around = around.parent();
        }
        return around;
    }

    /** Whether the table carries data; null is no table. */
    boolean holds(Element table) {
        return table != null && known.computeIfAbsent(table, DataTables::carriesData);
    }

    /** From now on the table counts as layout, whatever its cells look like. */
    void layoutOnly(Element table) {
        known.put(table, false);
    }

    private static boolean carriesData(Element table) {
        if (table.getElementsByTag("table").size() > 1) {
            return false;
        }
        boolean several = false;
        for (Element cell : table.select(CELLS)) {
            if (cell.text().length() > LONGEST_CELL) {
                return false;
            }
            several |= cell.nextElementSibling() != null;
        }
        return several;
    }
}
