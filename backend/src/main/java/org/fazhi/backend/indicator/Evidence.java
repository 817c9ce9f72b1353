package org.fazhi.backend.indicator;

import io.swagger.v3.oas.annotations.media.Schema;
import org.fazhi.mappings.document.FigureDocument;

/**
 * Where a value stands.
 *
 * @param id of the figure
 * @param reportId the report that states it
 * @param reportVersion the latest version of the report that states it; the offsets count in its text
 * @param reportYear the year that report is of
 * @param value as this figure states it
 * @param quote the words that state it
 * @param start UTF-16 offset of the quote in the report's text
 * @param end offset after the quote
 */
public record Evidence(
        String id,
        String reportId,
        @Schema(example = "1") int reportVersion,
        int reportYear,
        double value,
        @Schema(example = "收到行政复议申请31件") String quote,
        int start,
        int end) {
    static Evidence of(FigureDocument figure) {
        return new Evidence(
                figure.id(),
                figure.reportId(),
                figure.reportVersion(),
                figure.reportYear(),
                figure.value(),
                figure.quote(),
                figure.start(),
                figure.end());
    }
}
