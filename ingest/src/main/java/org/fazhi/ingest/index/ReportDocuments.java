package org.fazhi.ingest.index;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fazhi.ingest.ReadReport;
import org.fazhi.ingest.archive.Capture;
import org.fazhi.ingest.figures.Figure;
import org.fazhi.ingest.normalise.DocumentType;
import org.fazhi.ingest.normalise.Level;
import org.fazhi.ingest.normalise.Report;
import org.fazhi.ingest.normalise.Section;
import org.fazhi.mappings.document.CaptureEntry;
import org.fazhi.mappings.document.OutlineEntry;
import org.fazhi.mappings.document.Passage;
import org.fazhi.mappings.document.PassageDocument;
import org.fazhi.mappings.document.ReportDocument;
import org.fazhi.mappings.document.SearchText;
import org.fazhi.mappings.document.SectionEntry;
import org.fazhi.mappings.text.ExactTokens;
import org.fazhi.mappings.text.Folding;
import org.fazhi.mappings.vocabulary.Region;
import org.fazhi.mappings.vocabulary.Regions;

/** Makes index documents of the versions of a report. */
final class ReportDocuments {
    private static final Pattern SINGLE_YEAR = Pattern.compile("\\d{4}");

    private final Regions regions;

    ReportDocuments(Regions regions) {
        this.regions = regions;
    }

    /** One document per version; all but the last are closed. A page that could not be read has one without text. */
    List<ReportDocument> of(String id, List<String> urls, ArticleReading reading) {
        List<ReportDocument> documents = new ArrayList<>();
        if (reading.unreadable() != null) {
            documents.add(unreadable(id, urls, reading));
        }
        List<Version> versions = reading.versions();
        for (int i = 0; i < versions.size(); i++) {
            boolean last = i == versions.size() - 1;
            Instant validTo = last ? null : versions.get(i + 1).validFrom();
            documents.add(document(id, urls, versions.get(i), i + 1, validTo, last && reading.gone()));
        }
        return documents;
    }

    private ReportDocument unreadable(String id, List<String> urls, ArticleReading reading) {
        ReadReport empty = new ReadReport(null, reading.unreadable(), List.of(), List.of());
        Version version = new Version(null, empty, reading.article().captures());
        return document(id, urls, version, 1, null, reading.gone());
    }

    private ReportDocument document(
            String id, List<String> urls, Version version, int number, Instant validTo, boolean gone) {
        ReadReport read = version.read();
        Report report = read.report();
        List<SectionEntry> sections =
                report.sections().stream().map(ReportDocuments::section).toList();
        return new ReportDocument(
                id,
                number,
                validTo == null,
                version.validFrom(),
                validTo,
                gone,
                version.fingerprint() != null,
                urls.get(0),
                urls,
                report.documentType().code(),
                report.title(),
                report.issuer(),
                report.regionCode(),
                report.regionCode() == null ? List.of() : regions.pathCodes(report.regionCode(), report.reportYear()),
                report.regionPath(),
                report.zone(),
                report.level() == null ? null : report.level().code(),
                ownGovernment(report),
                report.reportYear(),
                report.publishedOn(),
                report.documentNumber(),
                report.indexNumber(),
                report.text(),
                report.text().length(),
                version.fingerprint(),
                sample(report),
                OutlineEntry.of(sections, report.text()),
                passages(sections, report.text()),
                values(read),
                read.figures().size(),
                version.captures().stream().map(ReportDocuments::capture).toList(),
                search(report.title(), report.text()));
    }

    /** A stored document with what its stored form leaves out. */
    static ReportDocument completed(ReportDocument stored, Map<String, List<Double>> values) {
        String text = stored.text() == null ? "" : stored.text();
        return new ReportDocument(
                stored.id(),
                stored.version(),
                stored.current(),
                stored.validFrom(),
                stored.validTo(),
                stored.gone(),
                stored.readable(),
                stored.url(),
                stored.urls(),
                stored.documentType(),
                stored.title(),
                stored.issuer(),
                stored.regionCode(),
                stored.regionCodes(),
                stored.regionPath(),
                stored.zone(),
                stored.level(),
                stored.ownGovernment(),
                stored.reportYear(),
                stored.publishedOn(),
                stored.documentNumber(),
                stored.indexNumber(),
                stored.text(),
                stored.characters(),
                stored.fingerprint(),
                stored.sample(),
                stored.outline(),
                passages(stored.sections(), text),
                values,
                stored.figureCount(),
                stored.captures(),
                search(stored.title(), text));
    }

    /** Only the annual report of a division's own government feeds the division's series. */
    static boolean ownGovernment(Report report) {
        return report.documentType() == DocumentType.ANNUAL_REPORT
                && report.regionCode() != null
                && report.reportYear() != null
                && report.zone() == null
                && (report.level() == Level.PROVINCE
                        || report.level() == Level.PREFECTURE
                        || report.level() == Level.COUNTY);
    }

    boolean sample(Report report) {
        return report.regionCode() != null
                && regions.everUnder(report.regionCode()).stream().anyMatch(Region::sample);
    }

    private static SearchText search(String printed, String text) {
        String title = printed == null ? "" : printed;
        String all = text.contains(title) ? ExactTokens.of(text) : ExactTokens.of(title, text);
        return new SearchText(Folding.fold(title), ExactTokens.of(title), all);
    }

    private static SectionEntry section(Section section) {
        return new SectionEntry(
                section.level(),
                section.number(),
                section.heading(),
                section.part() == null ? null : section.part().code(),
                section.theme(),
                section.start(),
                section.bodyStart(),
                section.end());
    }

    /** The year of a period that is a single year; empty for lumped years. */
    static Optional<Integer> year(String period) {
        return period != null && SINGLE_YEAR.matcher(period).matches()
                ? Optional.of(Integer.valueOf(period))
                : Optional.empty();
    }

    private static List<PassageDocument> passages(List<SectionEntry> sections, String text) {
        return Passage.cut(sections, text.length()).stream()
                .map(passage -> PassageDocument.of(passage, text))
                .toList();
    }

    private static Map<String, List<Double>> values(ReadReport read) {
        Integer own = read.report().reportYear();
        return read.figures().stream()
                .filter(figure ->
                        year(figure.period()).filter(year -> year.equals(own)).isPresent())
                .collect(Collectors.groupingBy(
                        Figure::code,
                        TreeMap::new,
                        Collectors.mapping(figure -> figure.value().doubleValue(), Collectors.toList())));
    }

    private static CaptureEntry capture(Capture capture) {
        return new CaptureEntry(
                capture.id(),
                capture.url(),
                capture.fetchedAt(),
                capture.status(),
                capture.mediaType(),
                capture.sha256(),
                capture.place().file(),
                capture.place().offset());
    }
}
