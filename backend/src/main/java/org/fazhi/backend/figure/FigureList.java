package org.fazhi.backend.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of figures.
 *
 * @param total how many match, exactly
 * @param items this page
 * @param next cursor of the next page; null on the last
 */
public record FigureList(
        long total, List<FigureItem> items, @Nullable String next) {}
