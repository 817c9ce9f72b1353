package org.fazhi.backend.theme;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.fazhi.backend.table.Table;

/**
 * What a section can be about and where in a report it can stand.
 *
 * @param total how many themes
 * @param items the themes
 * @param parts the parts
 */
public record ThemeList(long total, List<ThemeItem> items, List<PartItem> parts) {
    /**
     * A theme.
     *
     * @param code as the parameter takes it
     * @param name for a reader
     * @param covers topics it takes in
     * @param indicators codes of the indicators of this theme
     */
    public record ThemeItem(
            @Schema(example = "disputes") String code,
            @Schema(example = "矛盾纠纷化解") String name,
            List<String> covers,
            List<String> indicators) {
        static Table<ThemeItem> columns() {
            return new Table<ThemeItem>("themes")
                    .column("code", ThemeItem::code)
                    .column("name", ThemeItem::name)
                    .column("covers", item -> String.join(" ", item.covers()))
                    .column("indicators", item -> String.join(" ", item.indicators()));
        }
    }

    /**
     * A part of a report.
     *
     * @param code as the parameter takes it
     * @param name for a reader
     */
    public record PartItem(
            @Schema(example = "work") String code,
            @Schema(example = "工作情况与成效") String name) {}
}
