package org.fazhi.backend.region;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One division with what lies below it and what the index holds of it.
 *
 * @param code six digits
 * @param name full name
 * @param level province, prefecture or county
 * @param parent code of the division above; null for provinces
 * @param path names from the province down to it
 * @param pathCodes codes from the province down to it
 * @param validFrom first year of validity of code and name
 * @param validTo last year; null while it is valid
 * @param successors codes that took its place
 * @param sample whether it belongs to the fictional sample province
 * @param earlier the same code under other names or in other years
 * @param children the divisions directly below
 * @param reports documents of this very place, its own government's first, the newest first
 * @param indicators how many figures its own reports state of each indicator, by code
 */
public record RegionDetail(
        @Schema(example = "110105") String code,
        @Schema(example = "朝阳区") String name,
        @Schema(example = "county") String level,
        @Schema(example = "110000") @Nullable String parent,
        List<String> path,
        List<String> pathCodes,
        int validFrom,
        @Nullable Integer validTo,
        List<String> successors,
        boolean sample,
        List<RegionItem> earlier,
        List<RegionItem> children,
        List<RegionReport> reports,
        List<StatedIndicator> indicators) {
    /**
     * An indicator that the place's own reports state.
     *
     * @param code of the indicator
     * @param name of the indicator
     * @param figures how many figures
     * @param firstYear earliest year stated
     * @param lastYear latest year stated
     */
    public record StatedIndicator(
            @Schema(example = "review.received") String code,
            String name,
            long figures,
            @Nullable Integer firstYear,
            @Nullable Integer lastYear) {}
}
