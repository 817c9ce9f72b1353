package org.fazhi.backend.coverage;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One place and year.
 *
 * @param year reported on
 * @param status found, not_found, unreadable, or not_existing when no place bore the code in the year
 * @param reportId the place's own report
 * @param publishedOn as its page states
 * @param daysAfterDeadline days after 1 April of the following year, the statutory date; negative when earlier
 * @param reports how many own reports of this place and year are here
 * @param figures how many figures the report states
 */
public record CoverageCell(
        @Schema(example = "2016") int year,

        @Schema(allowableValues = {"found", "not_found", "unreadable", "not_existing"})
        String status,

        @Nullable String reportId,
        @Nullable LocalDate publishedOn,
        @Schema(example = "24") @Nullable Long daysAfterDeadline,
        int reports,
        int figures) {}
