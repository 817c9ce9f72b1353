package org.fazhi.ingest.extract;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Which tables of a page carry data, so that their rows are kept; the others only lay out the page. */
final class DataTables {
    /** Cells of tables with data hold words and numbers; a longer one holds running text. */
    private static final int LONGEST_CELL = 300;

    private final Map<Element, Boolean> known = new IdentityHashMap<>();

    /** Whether the table carries data; null is no table. */
    boolean holds(Element table) {
        return table != null && known.computeIfAbsent(table, DataTables::carriesData);
    }

    /** From now on the table counts as layout, whatever its cells look like. */
    void layoutOnly(Element table) {
        known.put(table, false);
    }

    private static boolean carriesData(Element table) {
        if (table.select("table").size() > 1) {
            return false;
        }
        boolean several = false;
        for (Element cell : table.select("td, th")) {
            if (cell.text().length() > LONGEST_CELL) {
                return false;
            }
            several |= cell.nextElementSibling() != null;
        }
        return several;
    }
}
