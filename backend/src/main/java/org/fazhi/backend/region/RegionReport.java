package org.fazhi.backend.region;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A report as it is listed with its place.
 *
 * @param id of the report
 * @param title as printed
 * @param reportYear the year reported on
 * @param publishedOn as the page states
 * @param documentType annual_report, plan, interpretation, news or other
 * @param ownGovernment whether it is the place's own annual report
 * @param readable false when the page was captured but no text could be had
 * @param figureCount how many figures it states
 */
public record RegionReport(
        String id,
        @Nullable String title,
        @Schema(example = "2016") @Nullable Integer reportYear,
        @Nullable LocalDate publishedOn,
        @Schema(example = "annual_report") String documentType,
        boolean ownGovernment,
        boolean readable,
        int figureCount) {}
