package org.fazhi.mappings.install;

import java.util.List;

/**
 * The names of the three indices that belong together.
 *
 * @param reports name of an index or alias of reports
 * @param figures name of an index or alias of figures
 * @param captures name of an index or alias of what became of each capture
 */
public record IndexSet(String reports, String figures, String captures) {
    /** The aliases that readers use. */
    public static IndexSet aliases(String prefix) {
        return of(prefix, "");
    }

    /** The indices of one build, whose names end alike. */
    static IndexSet of(String prefix, String ending) {
        return new IndexSet(prefix + "-reports" + ending, prefix + "-figures" + ending, prefix + "-captures" + ending);
    }

    public List<String> names() {
        return List.of(reports, figures, captures);
    }
}
