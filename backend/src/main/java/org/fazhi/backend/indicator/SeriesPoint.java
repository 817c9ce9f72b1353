package org.fazhi.backend.indicator;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.fazhi.backend.figure.StatedChange;
import org.jspecify.annotations.Nullable;

/**
 * One year of a series.
 *
 * @param year of the value
 * @param status stated, silent, not_found or unreadable
 * @param value null unless stated
 * @param subject whose figure it is
 * @param qualifier exact, about, at_least or at_most
 * @param change against the year before when both are stated with one subject: percent, for rates percentage points
 * @param changeUnit % or 个百分点
 * @param difference against the year before in the indicator's own unit, when both are stated with one subject
 * @param changeStated the change as the report states it
 * @param changeStatedAs the statement with its place in the text
 * @param changeDisagrees whether the stated change and the computed one differ by more than rounding
 * @param fromReportYear the year of the report it was read from; later than the year when only a later report states it
 * @param valuesDisagree whether reports state different values of this year and subject
 * @param otherSubjects other subjects stated for this year
 * @param reportId the place's own report of this year
 * @param otherReports further own reports of the same place and year
 * @param note what does not add up
 * @param figures where the value stands, the one shown first; statements of other values follow
 */
public record SeriesPoint(
        @Schema(example = "2016") int year,

        @Schema(allowableValues = {"stated", "silent", "not_found", "unreadable"})
        String status,

        @Schema(example = "31") @Nullable Double value,
        @Schema(example = "whole") @Nullable String subject,
        @Schema(example = "exact") @Nullable String qualifier,
        @Schema(example = "27.27") @Nullable Double change,
        @Schema(example = "%") @Nullable String changeUnit,
        @Schema(example = "6") @Nullable Double difference,
        @Schema(example = "27.3") @Nullable Double changeStated,
        @Nullable StatedChange changeStatedAs,
        boolean changeDisagrees,
        @Nullable Integer fromReportYear,
        boolean valuesDisagree,
        List<String> otherSubjects,
        @Nullable String reportId,
        List<String> otherReports,
        @Nullable String note,
        List<Evidence> figures) {
    /** The same point with the change against the year before; a percent of nothing is null. */
    SeriesPoint changed(double difference, @Nullable Double by, @Nullable String unit, boolean disagrees) {
        return new SeriesPoint(
                year,
                status,
                value,
                subject,
                qualifier,
                by,
                unit,
                difference,
                changeStated,
                changeStatedAs,
                disagrees,
                fromReportYear,
                valuesDisagree,
                otherSubjects,
                reportId,
                otherReports,
                note,
                figures);
    }
}
