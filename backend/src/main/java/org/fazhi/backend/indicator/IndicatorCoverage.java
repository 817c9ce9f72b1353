package org.fazhi.backend.indicator;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.fazhi.backend.table.Table;
import org.jspecify.annotations.Nullable;

/**
 * How many places state an indicator, by year; only places' own annual reports count.
 *
 * @param indicator of the catalogue
 * @param level of the places; null for all
 * @param subject whose figures count; null for any
 * @param total how many years
 * @param items one for each year, first to last
 */
public record IndicatorCoverage(
        SeriesAnswer.IndicatorRef indicator,
        @Nullable String level,
        @Nullable String subject,
        long total,
        List<CoveredYear> items) {
    /**
     * The places of a year: regions = stated + silent + unreadable + notFound.
     *
     * @param year of the values
     * @param regions places that existed in the year, within the divisions asked for, else within the provinces of the index
     * @param stated places that state it, in the report of the year or a later one
     * @param silent places whose report of the year is here and does not mention it
     * @param unreadable places whose report was captured but has no text
     * @param notFound places without a report of the year in the index
     */
    public record CoveredYear(
            @Schema(example = "2016") int year,
            long regions,
            long stated,
            long silent,
            long unreadable,
            long notFound) {}

    static Table<CoveredYear> columns() {
        return new Table<CoveredYear>("indicator-coverage")
                .column("year", CoveredYear::year)
                .column("regions", CoveredYear::regions)
                .column("stated", CoveredYear::stated)
                .column("silent", CoveredYear::silent)
                .column("unreadable", CoveredYear::unreadable)
                .column("notFound", CoveredYear::notFound);
    }
}
