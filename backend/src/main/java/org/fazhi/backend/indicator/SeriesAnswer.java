package org.fazhi.backend.indicator;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One indicator over places and years.
 *
 * @param indicator of the catalogue
 * @param from first year
 * @param to last year
 * @param subject as asked; null for the rule of the series
 * @param asOf the state of knowledge: the newest capture behind these values
 * @param series one for each place asked, in the order asked
 */
public record SeriesAnswer(
        IndicatorRef indicator,
        @Schema(example = "2015") int from,
        @Schema(example = "2025") int to,
        @Nullable String subject,
        @Nullable Instant asOf,
        List<RegionSeries> series) {
    /** Every point on its own. */
    void rows(Consumer<SeriesRow> each) {
        for (RegionSeries one : series) {
            one.points()
                    .forEach(point ->
                            each.accept(new SeriesRow(indicator.code(), indicator.unit(), one.region(), point)));
        }
    }

    /**
     * An indicator as it is named beside its values.
     *
     * @param code stable
     * @param name for a reader
     * @param unit of its values
     * @param kind count, stock or rate
     * @param theme code of the theme
     * @param note what a reader should know of the definition
     */
    public record IndicatorRef(
            @Schema(example = "review.received") String code,
            @Schema(example = "行政复议申请收到数") String name,
            @Schema(example = "件") String unit,
            @Schema(example = "count") String kind,
            @Schema(example = "disputes") String theme,
            @Nullable String note) {}
}
