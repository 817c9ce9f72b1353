package org.fazhi.backend.figure;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import org.fazhi.backend.region.RegionRef;
import org.fazhi.mappings.document.FigureDocument;
import org.jspecify.annotations.Nullable;

/**
 * One stated value of one indicator.
 *
 * @param id stable id of the figure
 * @param reportId the report that states it
 * @param reportVersion the latest version of the report that states it; the offsets count in its text
 * @param code of the indicator
 * @param name of the indicator
 * @param value in the indicator's unit
 * @param unit of the indicator
 * @param period a year, or 2015/2016 for lumped years
 * @param year the period when it is a single year
 * @param subject government, departments, subordinate or whole
 * @param qualifier exact, about, at_least or at_most
 * @param quote the words that state it
 * @param start UTF-16 offset of the quote in the report's text
 * @param end offset after the quote
 * @param changeStated the change the text states beside it
 * @param note what does not add up
 * @param heading of the section
 * @param region of the report
 * @param level of the report
 * @param ownGovernment whether the report is the place's own annual report
 * @param reportYear of the report
 * @param publishedOn of the report
 * @param reportTitle of the report
 * @param captureId the capture it was read from
 * @param validFrom when it was first seen
 * @param validTo when the page was seen without it; null while it holds
 * @param current whether it holds now
 */
public record FigureItem(
        String id,
        String reportId,
        @Schema(example = "1") int reportVersion,
        @Schema(example = "review.received") String code,
        @Schema(example = "行政复议申请收到数") String name,
        @Schema(example = "31") double value,
        @Schema(example = "件") String unit,
        @Schema(example = "2016") String period,
        @Schema(example = "2016") @Nullable Integer year,
        @Schema(example = "government") String subject,
        @Schema(example = "exact") String qualifier,
        @Schema(example = "收到行政复议申请31件") String quote,
        int start,
        int end,
        @Nullable StatedChange changeStated,
        @Nullable String note,
        @Nullable String heading,
        @Nullable RegionRef region,
        @Nullable String level,
        boolean ownGovernment,
        @Nullable Integer reportYear,
        @Nullable LocalDate publishedOn,
        @Nullable String reportTitle,
        @Nullable String captureId,
        @Nullable Instant validFrom,
        @Nullable Instant validTo,
        boolean current) {
    static FigureItem of(FigureDocument figure, String name, String unit) {
        return new FigureItem(
                figure.id(),
                figure.reportId(),
                figure.reportVersion(),
                figure.code(),
                name,
                figure.value(),
                unit,
                figure.period(),
                figure.year(),
                figure.subject(),
                figure.qualifier(),
                figure.quote(),
                figure.start(),
                figure.end(),
                StatedChange.of(figure.change()),
                figure.note(),
                figure.heading(),
                RegionRef.of(figure.regionCode(), figure.regionPath()),
                figure.level(),
                figure.ownGovernment(),
                figure.reportYear(),
                figure.publishedOn(),
                figure.reportTitle(),
                figure.captureId(),
                figure.validFrom(),
                figure.validTo(),
                figure.current());
    }
}
