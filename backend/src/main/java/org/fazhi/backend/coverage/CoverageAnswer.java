package org.fazhi.backend.coverage;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Places by years.
 *
 * @param region the division asked for; null for the provinces
 * @param years the columns
 * @param total how many rows
 * @param items the division itself and those directly below, or the provinces (the sample province alone where the index holds nothing else)
 * @param summary of each year over all rows
 */
public record CoverageAnswer(
        @Nullable String region, List<Integer> years, long total, List<CoverageRow> items, List<YearSummary> summary) {
    /** Every place and year on its own. */
    void rows(Consumer<CoverageTableRow> each) {
        for (CoverageRow row : items) {
            row.cells().forEach(cell -> each.accept(new CoverageTableRow(row.region(), row.level(), cell)));
        }
    }

    /**
     * One column.
     *
     * @param year reported on
     * @param found rows with a report
     * @param notFound rows without
     * @param unreadable rows whose report has no text
     * @param late rows published after the statutory date
     */
    public record YearSummary(int year, long found, long notFound, long unreadable, long late) {}
}
