package org.fazhi.backend.search;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.fazhi.backend.region.RegionRef;
import org.fazhi.backend.snippet.Snippet;
import org.fazhi.mappings.document.ReportDocument;
import org.jspecify.annotations.Nullable;

/**
 * One report of a list.
 *
 * @param id of the report
 * @param title as printed; null when the page states none
 * @param issuer the authority that reports
 * @param documentType annual_report, plan, interpretation, news or other
 * @param region whose report it is; null when unknown
 * @param zone a zone without a code of its own
 * @param level province, prefecture, county, township, zone or department
 * @param reportYear the year reported on
 * @param publishedOn as the page states
 * @param url the address it was found at
 * @param gone whether the page has disappeared since
 * @param sample whether it belongs to the fictional sample province
 * @param characters length of the text
 * @param figureCount how many figures it states
 * @param snippets the matching pieces, the best first; empty without a query
 */
public record ReportItem(
        String id,
        @Nullable String title,
        @Nullable String issuer,
        @Schema(example = "annual_report") String documentType,
        @Nullable RegionRef region,
        @Nullable String zone,
        @Schema(example = "county") @Nullable String level,
        @Schema(example = "2016") @Nullable Integer reportYear,
        @Nullable LocalDate publishedOn,
        @Nullable String url,
        boolean gone,
        boolean sample,
        int characters,
        int figureCount,
        List<Snippet> snippets) {
    static ReportItem of(ReportDocument report, List<Snippet> snippets) {
        return new ReportItem(
                report.id(),
                report.title(),
                report.issuer(),
                report.documentType(),
                RegionRef.of(report.regionCode(), report.regionPath()),
                report.zone(),
                report.level(),
                report.reportYear(),
                report.publishedOn(),
                report.url(),
                report.gone(),
                report.sample(),
                report.characters(),
                report.figureCount(),
                snippets);
    }
}
