package org.fazhi.backend.coverage;

import java.util.List;
import org.fazhi.backend.region.RegionRef;
import org.jspecify.annotations.Nullable;

/**
 * One place.
 *
 * @param region the place
 * @param level province, prefecture or county
 * @param parent code of the division above
 * @param found years with a report
 * @param cells one for each year
 * @param below reports of all places below it, by year; years without any are left out
 */
public record CoverageRow(
        RegionRef region,
        String level,
        @Nullable String parent,
        int found,
        List<CoverageCell> cells,
        List<Below> below) {
    /**
     * Places below that have a report.
     *
     * @param year reported on
     * @param found places with a report
     * @param places places that existed in the year
     */
    public record Below(int year, long found, long places) {}
}
