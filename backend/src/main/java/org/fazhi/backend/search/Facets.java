package org.fazhi.backend.search;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many reports each further choice would find. The counts of a facet leave its own choice out, so that a second value can be
 * added; a chosen value stays even when it finds nothing.
 *
 * @param region provinces, and below each chosen division the next ones
 * @param year report years, the newest first
 * @param theme themes of the sections that match
 * @param part places in the report of the sections that match
 * @param level whose reports
 * @param type kinds of document
 */
public record Facets(
        List<RegionFacet> region,
        List<YearFacet> year,
        List<CodeFacet> theme,
        List<CodeFacet> part,
        List<CodeFacet> level,
        List<CodeFacet> type) {
    /**
     * Reports of a division and everything below it.
     *
     * @param code six digits
     * @param name of the division
     * @param parent code of the division above; null for provinces
     * @param level province, prefecture or county
     * @param count of reports
     */
    public record RegionFacet(
            @Schema(example = "110000") String code,
            @Schema(example = "北京市") String name,
            @Nullable String parent,
            @Schema(example = "province") String level,
            long count) {}

    /**
     * Reports of a year.
     *
     * @param year reported on
     * @param count of reports
     */
    public record YearFacet(@Schema(example = "2016") int year, long count) {}

    /**
     * Reports of a theme, part, level or type.
     *
     * @param code as the parameter takes it
     * @param name for a reader
     * @param count of reports
     */
    public record CodeFacet(
            @Schema(example = "disputes") String code,
            @Schema(example = "矛盾纠纷化解") String name,
            long count) {}
}
