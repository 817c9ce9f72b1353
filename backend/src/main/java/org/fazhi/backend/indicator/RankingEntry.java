package org.fazhi.backend.indicator;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.fazhi.backend.region.RegionRef;

/**
 * One place of a ranking.
 *
 * @param rank 1 for the largest value (or smallest, when asked); equal values share a rank
 * @param region the place
 * @param status stated; as files tell it from the blanks
 * @param level of the place
 * @param value as stated
 * @param subject whose figure it is
 * @param qualifier exact, about, at_least or at_most
 * @param fromReportYear the year of the report it was read from
 * @param valuesDisagree whether reports state different values
 * @param otherSubjects other subjects stated by the same place
 * @param reportId the report that states it
 * @param figures where it stands
 */
public record RankingEntry(
        @Schema(example = "1") int rank,
        RegionRef region,
        @Schema(example = "stated") String status,
        String level,
        double value,
        @Schema(example = "whole") String subject,
        @Schema(example = "exact") String qualifier,
        int fromReportYear,
        boolean valuesDisagree,
        List<String> otherSubjects,
        String reportId,
        List<Evidence> figures)
        implements RankingRow {
    RankingEntry ranked(int place) {
        return new RankingEntry(
                place,
                region,
                status,
                level,
                value,
                subject,
                qualifier,
                fromReportYear,
                valuesDisagree,
                otherSubjects,
                reportId,
                figures);
    }
}
