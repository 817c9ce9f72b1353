package org.fazhi.backend.report;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.fazhi.backend.figure.FigureItem;
import org.fazhi.backend.region.RegionRef;
import org.fazhi.mappings.document.CaptureEntry;
import org.fazhi.mappings.document.ReportDocument;
import org.fazhi.mappings.document.SectionEntry;
import org.jspecify.annotations.Nullable;

/**
 * One report whole. Unknown values are null.
 *
 * @param id stable
 * @param version of the content, counted from 1
 * @param current whether this version holds now
 * @param url the address it was found at
 * @param urls every address of the same report
 * @param documentType annual_report, plan, interpretation, news or other
 * @param title as printed
 * @param issuer the authority that reports
 * @param regionCode six digits
 * @param regionPath names from the province down
 * @param region whose report it is
 * @param zone a zone without a code of its own
 * @param level province, prefecture, county, township, zone or department
 * @param ownGovernment whether it is the annual report of the place's own government
 * @param reportYear the year reported on
 * @param publishedOn as the page states
 * @param documentNumber 发文字号
 * @param indexNumber 索引号
 * @param readable false when no text could be had
 * @param gone whether the page has disappeared since
 * @param sample whether it belongs to the fictional sample province
 * @param asOf the fetch this content rests on
 * @param text the normalised text; every offset counts UTF-16 units in it
 * @param sections the outline
 * @param figures the values it states
 * @param captures the fetches, first to last
 * @param versions every content the page has had
 * @param previous id of the place's own report of the year before
 * @param next id of the place's own report of the year after
 */
public record ReportDetail(
        String id,
        int version,
        boolean current,
        @Nullable String url,
        List<String> urls,
        @Schema(example = "annual_report") String documentType,
        @Nullable String title,
        @Nullable String issuer,
        @Schema(example = "110105") @Nullable String regionCode,
        List<String> regionPath,
        @Nullable RegionRef region,
        @Nullable String zone,
        @Schema(example = "county") @Nullable String level,
        boolean ownGovernment,
        @Schema(example = "2016") @Nullable Integer reportYear,
        @Nullable LocalDate publishedOn,
        @Nullable String documentNumber,
        @Nullable String indexNumber,
        boolean readable,
        boolean gone,
        boolean sample,
        @Nullable Instant asOf,
        @Nullable String text,
        List<ReportSection> sections,
        List<FigureItem> figures,
        List<ReportCapture> captures,
        List<ReportVersion> versions,
        @Nullable String previous,
        @Nullable String next) {
    static ReportDetail of(
            ReportDocument report,
            List<FigureItem> figures,
            List<ReportVersion> versions,
            @Nullable String previous,
            @Nullable String next) {
        List<CaptureEntry> captures = orEmpty(report.captures());
        return new ReportDetail(
                report.id(),
                report.version(),
                report.current(),
                report.url(),
                orEmpty(report.urls()),
                report.documentType(),
                report.title(),
                report.issuer(),
                report.regionCode(),
                orEmpty(report.regionPath()),
                RegionRef.of(report.regionCode(), report.regionPath()),
                report.zone(),
                report.level(),
                report.ownGovernment(),
                report.reportYear(),
                report.publishedOn(),
                report.documentNumber(),
                report.indexNumber(),
                report.readable(),
                report.gone(),
                report.sample(),
                captures.stream()
                        .map(CaptureEntry::fetchedAt)
                        .max(Comparator.naturalOrder())
                        .orElse(report.validFrom()),
                report.text(),
                report.sections().stream().map(ReportSection::of).toList(),
                figures,
                captures.stream().map(ReportCapture::of).toList(),
                versions,
                previous,
                next);
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    /**
     * A heading of the outline.
     *
     * @param level 1 for 一、, 2 for (一), 3 for 1., 4 for 一是
     * @param number as printed
     * @param heading without the number
     * @param part overview, work, problems, plans or annex
     * @param theme code of the theme
     * @param start offset of the number
     * @param bodyStart offset after the heading
     * @param end offset after the section
     */
    public record ReportSection(
            int level,
            @Schema(example = "一、") @Nullable String number,
            String heading,
            @Schema(example = "work") @Nullable String part,
            @Schema(example = "disputes") @Nullable String theme,
            int start,
            int bodyStart,
            int end) {
        static ReportSection of(SectionEntry section) {
            return new ReportSection(
                    section.level(),
                    section.number(),
                    section.heading(),
                    section.part(),
                    section.theme(),
                    section.start(),
                    section.bodyStart(),
                    section.end());
        }
    }

    /**
     * One fetch.
     *
     * @param id of the capture
     * @param url the address asked
     * @param fetchedAt when the answer came
     * @param status HTTP status
     * @param mediaType as declared
     * @param sha256 of the body
     */
    public record ReportCapture(
            String id,
            String url,
            Instant fetchedAt,
            @Schema(example = "200") int status,
            @Nullable String mediaType,
            @Nullable String sha256) {
        static ReportCapture of(CaptureEntry capture) {
            return new ReportCapture(
                    capture.id(),
                    capture.url(),
                    capture.fetchedAt(),
                    capture.status(),
                    capture.mediaType(),
                    capture.sha256());
        }
    }

    /**
     * One content of the page.
     *
     * @param version counted from 1
     * @param current whether it holds now
     * @param validFrom when it was first seen
     * @param validTo when another content was seen
     * @param figures how many figures it states
     */
    public record ReportVersion(
            int version,
            boolean current,
            @Nullable Instant validFrom,
            @Nullable Instant validTo,
            int figures) {}
}
