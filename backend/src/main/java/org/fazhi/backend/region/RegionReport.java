package org.fazhi.backend.region;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.fazhi.mappings.document.ReportDocument;
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
        int figureCount) {
    /** What is needed of a document. */
    public static final List<String> FIELDS = List.of(
            "id", "title", "reportYear", "publishedOn", "documentType", "ownGovernment", "readable", "figureCount");

    public static RegionReport of(ReportDocument report) {
        return new RegionReport(
                report.id(),
                report.title(),
                report.reportYear(),
                report.publishedOn(),
                report.documentType(),
                report.ownGovernment(),
                report.readable(),
                report.figureCount());
    }
}
