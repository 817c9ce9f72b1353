package org.fazhi.backend.search;

import java.util.List;
import org.fazhi.backend.query.QueryReading;
import org.jspecify.annotations.Nullable;

/**
 * A page of reports.
 *
 * @param total how many reports match, exactly
 * @param items this page
 * @param facets counts for further choice
 * @param query how q was understood; null without q
 * @param next cursor of the next page; null on the last
 */
public record SearchResult(
        long total,
        List<ReportItem> items,
        Facets facets,
        @Nullable QueryReading query,
        @Nullable String next) {}
