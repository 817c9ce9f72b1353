package org.fazhi.mappings.install;

/**
 * The names of the two indices that belong together.
 *
 * @param reports name of an index or alias of reports
 * @param figures name of an index or alias of figures
 */
public record IndexPair(String reports, String figures) {
    /** The aliases that readers use. */
    public static IndexPair aliases(String prefix) {
        return new IndexPair(prefix + "-reports", prefix + "-figures");
    }
}
