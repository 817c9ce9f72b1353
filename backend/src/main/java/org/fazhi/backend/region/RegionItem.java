package org.fazhi.backend.region;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.fazhi.backend.table.Table;
import org.jspecify.annotations.Nullable;

/**
 * One division of the table.
 *
 * @param code six digits
 * @param name full name
 * @param level province, prefecture or county
 * @param parent code of the division above; null for provinces
 * @param path names from the province down to it
 * @param validFrom first year of validity of code and name
 * @param validTo last year; null while it is valid
 * @param successors codes that took its place
 * @param sample whether it belongs to the fictional sample province
 * @param children how many divisions lie directly below
 * @param reports annual reports of its government and of everything below it in the index
 */
public record RegionItem(
        @Schema(example = "110105") String code,
        @Schema(example = "朝阳区") String name,
        @Schema(example = "county") String level,
        @Schema(example = "110000") @Nullable String parent,
        List<String> path,
        @Schema(example = "1981") int validFrom,
        @Nullable Integer validTo,
        List<String> successors,
        boolean sample,
        int children,
        long reports) {
    static Table<RegionItem> columns() {
        return new Table<RegionItem>("regions")
                .column("code", RegionItem::code)
                .column("name", RegionItem::name)
                .column("level", RegionItem::level)
                .column("parent", RegionItem::parent)
                .column("path", item -> String.join(" ", item.path()))
                .column("validFrom", RegionItem::validFrom)
                .column("validTo", RegionItem::validTo)
                .column("successors", item -> String.join(" ", item.successors()))
                .column("sample", RegionItem::sample)
                .column("children", RegionItem::children)
                .column("reports", RegionItem::reports);
    }
}
