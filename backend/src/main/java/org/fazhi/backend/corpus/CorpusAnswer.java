package org.fazhi.backend.corpus;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.fazhi.backend.region.RegionReport;
import org.jspecify.annotations.Nullable;

/**
 * The corpus as a whole.
 *
 * @param ready whether anything has been indexed yet
 * @param sample whether the index holds data of the fictional sample province
 * @param reports searchable documents of all kinds
 * @param annualReports annual reports of places' own governments
 * @param unreadable captured without text
 * @param figures stated values
 * @param regions places with at least one own report
 * @param builtAt when the index was built
 * @param asOf the newest capture in it
 * @param byYear own annual reports of each year
 * @param byProvince own annual reports of each province and everything below it
 * @param newest documents published last
 */
public record CorpusAnswer(
        boolean ready,
        boolean sample,
        long reports,
        long annualReports,
        long unreadable,
        long figures,
        long regions,
        @Nullable Instant builtAt,
        @Nullable Instant asOf,
        List<YearCount> byYear,
        List<ProvinceCount> byProvince,
        List<RegionReport> newest) {
    /**
     * Reports of a year.
     *
     * @param year reported on
     * @param count of own annual reports
     */
    public record YearCount(@Schema(example = "2016") int year, long count) {}

    /**
     * Reports of a province.
     *
     * @param code six digits
     * @param name of the province
     * @param count of own annual reports
     */
    public record ProvinceCount(
            @Schema(example = "110000") String code,
            @Schema(example = "北京市") String name,
            long count) {}
}
