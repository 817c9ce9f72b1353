package org.fazhi.backend.indicator;

import java.util.List;

/**
 * The catalogue.
 *
 * @param total how many indicators
 * @param items in the order of the catalogue
 * @param subjects whose figure it can be
 */
public record IndicatorList(long total, List<IndicatorItem> items, List<SubjectItem> subjects) {
    /**
     * Whose figure it is.
     *
     * @param code government, departments, subordinate or whole
     * @param name what it means
     */
    public record SubjectItem(String code, String name) {}
}
