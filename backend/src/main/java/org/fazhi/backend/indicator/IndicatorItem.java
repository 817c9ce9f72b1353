package org.fazhi.backend.indicator;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.fazhi.backend.table.Table;
import org.jspecify.annotations.Nullable;

/**
 * One indicator of the catalogue.
 *
 * @param code stable
 * @param name for a reader
 * @param unit of its values
 * @param kind count, stock or rate
 * @param theme code of the theme
 * @param themeName name of the theme
 * @param says cues seen in reports
 * @param not what looks alike and is another thing
 * @param note what a reader should know of the definition
 * @param figures how many figures the index holds
 * @param regions how many places' own reports state it
 * @param firstYear earliest year stated
 * @param lastYear latest year stated
 */
public record IndicatorItem(
        @Schema(example = "review.received") String code,
        @Schema(example = "行政复议申请收到数") String name,
        @Schema(example = "件") String unit,
        @Schema(example = "count") String kind,
        @Schema(example = "disputes") String theme,
        String themeName,
        List<String> says,
        @Nullable String not,
        @Nullable String note,
        long figures,
        long regions,
        @Nullable Integer firstYear,
        @Nullable Integer lastYear) {
    static Table<IndicatorItem> columns() {
        return new Table<IndicatorItem>("indicators")
                .column("code", IndicatorItem::code)
                .column("name", IndicatorItem::name)
                .column("unit", IndicatorItem::unit)
                .column("kind", IndicatorItem::kind)
                .column("theme", IndicatorItem::theme)
                .column("themeName", IndicatorItem::themeName)
                .column("says", item -> String.join(" ", item.says()))
                .column("not", IndicatorItem::not)
                .column("note", IndicatorItem::note)
                .column("figures", IndicatorItem::figures)
                .column("regions", IndicatorItem::regions)
                .column("firstYear", IndicatorItem::firstYear)
                .column("lastYear", IndicatorItem::lastYear);
    }
}
