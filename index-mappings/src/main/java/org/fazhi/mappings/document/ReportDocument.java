package org.fazhi.mappings.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * One version of one report as it stands in the reports index. Offsets are UTF-16 offsets into {@code text}.
 *
 * @param id stable id of the report, the same for all its versions
 * @param version 1 for the first content seen, counted up when the page changes
 * @param current whether this is the version that holds now; searches read current versions only
 * @param validFrom when the capture was fetched that first had this content
 * @param validTo when the capture was fetched that had another content; null while this one holds
 * @param gone whether the page has answered 404 or 410 since; the report stays with its last capture
 * @param readable false when the page was captured but no text could be had, such as a scan
 * @param url the address of the report
 * @param urls every address at which the same report was found, {@code url} included
 * @param documentType annual_report, plan, interpretation, news or other
 * @param title null when the page states none
 * @param issuer the authority that reports, as stated
 * @param regionCode six-digit code, valid in the report year
 * @param regionCodes codes from the province down to the region itself
 * @param regionPath names from the province down to the region itself
 * @param zone name of a zone without a code of its own
 * @param level whose report: province, prefecture, county, township, zone or department
 * @param ownGovernment whether it is the annual report of the region's own government; only such reports feed a place's series
 * @param reportYear the year reported on
 * @param publishedOn as the page states
 * @param documentNumber 发文字号 of the document itself
 * @param indexNumber 索引号
 * @param text the normalised text, paragraphs separated by line feeds
 * @param characters length of the text
 * @param fingerprint digest of the text without blanks and width; the same for copies at other addresses; null when unreadable
 * @param sample whether it belongs to the fictional sample province
 * @param outline the sections in their stored form, see {@link #sections}
 * @param passages the text cut at the headings, searchable; not kept in the stored source
 * @param values the values that it states for its own year, by code of the indicator, for conditions on them: a condition asks what a report says
 *     of its year, not what it repeats of the year before. Not kept in the stored source; the figures index holds all figures in full
 * @param figureCount how many figures the report states
 * @param captures the fetches this version rests on, first to last
 * @param search folded text for the engine; not kept in the stored source
 */
public record ReportDocument(
        String id,
        int version,
        boolean current,
        Instant validFrom,
        Instant validTo,
        boolean gone,
        boolean readable,
        String url,
        List<String> urls,
        String documentType,
        String title,
        String issuer,
        String regionCode,
        List<String> regionCodes,
        List<String> regionPath,
        String zone,
        String level,
        boolean ownGovernment,
        Integer reportYear,
        LocalDate publishedOn,
        String documentNumber,
        String indexNumber,
        String text,
        int characters,
        String fingerprint,
        boolean sample,
        List<OutlineEntry> outline,
        List<PassageDocument> passages,
        Map<String, List<Double>> values,
        int figureCount,
        List<CaptureEntry> captures,
        SearchText search) {

    /** The outline; empty when there is none. Each call puts it together anew. */
    public List<SectionEntry> sections() {
        return outline == null || text == null ? List.of() : OutlineEntry.sections(outline, text);
    }

    /** The id of the engine's document: the report's own for the current version, with the version's number for earlier ones. */
    public String documentId() {
        return current ? id : id + "~" + version;
    }
}
