package org.fazhi.mappings.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One stated value of one indicator as it stands in the figures index. The report's text from {@code start} on is the quote. Unit and theme
 * are the indicator's; they and the id, which is that of the engine's document, are not kept a second time: there are forty figures
 * to a report.
 *
 * @param id stable: the report's id, a hyphen, and a digest of first capture and statement. Null as long as it was only read from the stored
 *     source, see {@link #with}
 * @param reportId the report that states it
 * @param reportVersion the version of the report's content
 * @param code of the indicator
 * @param value in the indicator's unit
 * @param period {@code 2016}, or {@code 2015/2016} for lumped years
 * @param year the period when it is a single year; null for lumped years, which are no points of a yearly series
 * @param subject government, departments, subordinate or whole
 * @param qualifier exact, about, at_least or at_most
 * @param quote the words that state it
 * @param start offset in the report's text
 * @param change the change that the text states beside it; null when it states none
 * @param note what does not add up, for a reader
 * @param heading of the section it stands in
 * @param regionCode of the report
 * @param regionCodes of the report
 * @param regionPath of the report
 * @param level of the report
 * @param ownGovernment of the report
 * @param reportYear of the report
 * @param publishedOn of the report
 * @param reportTitle of the report
 * @param captureId the capture it was read from
 * @param validFrom when it was first seen
 * @param validTo when the page was seen without it; null while it holds
 * @param current whether it holds now
 * @param sample whether the report is of the fictional sample province
 */
public record FigureDocument(
        @JsonProperty(access = JsonProperty.Access.WRITE_ONLY)
        String id,

        String reportId,
        int reportVersion,
        String code,
        double value,
        String period,
        Integer year,
        String subject,
        String qualifier,
        String quote,
        int start,
        ChangeEntry change,
        String note,
        String heading,
        String regionCode,
        List<String> regionCodes,
        List<String> regionPath,
        String level,
        boolean ownGovernment,
        Integer reportYear,
        LocalDate publishedOn,
        String reportTitle,
        String captureId,
        Instant validFrom,
        Instant validTo,
        boolean current,
        boolean sample) {
    /**
     * What the engine keeps in columns (doc values) anyway, to sort and to count by. The stored source does not repeat it: who reads
     * figures asks for both.
     */
    public static final List<String> COLUMNS = List.of(
            "reportId",
            "code",
            "value",
            "year",
            "subject",
            "start",
            "regionCode",
            "ownGovernment",
            "reportYear",
            "validFrom",
            "validTo",
            "current",
            "sample");

    /** Offset after the quote. */
    public int end() {
        return start + quote.length();
    }

    /**
     * Puts a figure together that was read in two pieces.
     *
     * @param documentId of the engine's document
     * @param columns a figure of which only the {@link #COLUMNS} are known; this one has the others
     */
    public FigureDocument with(String documentId, FigureDocument columns) {
        return new FigureDocument(
                documentId,
                columns.reportId,
                reportVersion,
                columns.code,
                columns.value,
                period,
                columns.year,
                columns.subject,
                qualifier,
                quote,
                columns.start,
                change,
                note,
                heading,
                columns.regionCode,
                regionCodes,
                regionPath,
                level,
                columns.ownGovernment,
                columns.reportYear,
                publishedOn,
                reportTitle,
                captureId,
                columns.validFrom,
                columns.validTo,
                columns.current,
                columns.sample);
    }

    /** The same statement in another version of the report, where it stands so many characters later, with the change stated there. */
    public FigureDocument movedBy(int by, int version, ChangeEntry movedChange) {
        return new FigureDocument(
                id,
                reportId,
                version,
                code,
                value,
                period,
                year,
                subject,
                qualifier,
                quote,
                start + by,
                movedChange,
                note,
                heading,
                regionCode,
                regionCodes,
                regionPath,
                level,
                ownGovernment,
                reportYear,
                publishedOn,
                reportTitle,
                captureId,
                validFrom,
                validTo,
                current,
                sample);
    }
}
