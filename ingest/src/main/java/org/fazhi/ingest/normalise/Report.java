package org.fazhi.ingest.normalise;

import java.time.LocalDate;
import java.util.List;

/**
 * One published document, read: what it is, whose it is, and its text with the section tree. Unknown values are null, never
 * guessed silently. All offsets are UTF-16 offsets into {@code text}.
 *
 * @param documentType what kind of document it is
 * @param title as it stands; null when the page states none
 * @param issuer the authority that reports, as stated
 * @param regionCode six-digit GB/T 2260 code of the division whose report it is, valid in the report year; null when unknown
 * @param regionPath names from the province down, such as 北京市, 朝阳区; empty when unknown
 * @param zone name of a development zone or the like without a code of its own
 * @param level whose report it is
 * @param reportYear the year reported on, not the year of publication
 * @param publishedOn the date the page states as its publication
 * @param documentNumber 发文字号 of the document itself
 * @param indexNumber 索引号
 * @param text the normalised text; paragraphs are separated by a line feed
 * @param sections the numbered headings in document order
 */
public record Report(
        DocumentType documentType,
        String title,
        String issuer,
        String regionCode,
        List<String> regionPath,
        String zone,
        Level level,
        Integer reportYear,
        LocalDate publishedOn,
        String documentNumber,
        String indexNumber,
        String text,
        List<Section> sections) {}
