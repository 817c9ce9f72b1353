package org.fazhi.ingest.normalise;

import java.time.LocalDate;
import java.util.List;
import org.fazhi.ingest.extract.RawReport;
import org.fazhi.mappings.vocabulary.RegionPinyin;
import org.fazhi.mappings.vocabulary.Regions;
import org.fazhi.mappings.vocabulary.Themes;

/** Reads what a page as printed says: what it is, whose it is, of which year. Thread-safe and deterministic. */
public final class ReportReader {
    private final Regions regions;
    private final DocumentTypes types = DocumentTypes.load();
    private final Sections sections;
    private final Issuers issuers;

    public ReportReader(Regions regions, RegionPinyin pinyin, Themes themes) {
        this.regions = regions;
        PlaceNames names = PlaceNames.of(regions);
        issuers = new Issuers(names, new RegionFinder(new Addresses(regions, pinyin, names)), new Zones(regions));
        sections = new Sections(PartCues.load(), ThemeCues.load(themes));
    }

    public static ReportReader load() {
        return new ReportReader(Regions.load(), RegionPinyin.load(), Themes.load());
    }

    public Reading read(RawReport raw) {
        EvidenceBook book = new EvidenceBook();
        ReportText text = ReportText.of(raw);
        String title = Titles.find(raw, text, book);
        DocumentType type = types.of(title, text.text(), book);
        LocalDate published = Publication.find(raw, book);
        String number = Numbers.documentNumber(raw, text, book);
        Integer year = reportsOnAYear(type) ? Years.find(raw, title, text, published, number, book) : null;
        Whose whose = issuers.find(
                raw, title, text, year != null ? year : published == null ? null : (Integer) published.getYear(), book);
        String code = whose.region() == null ? null : whose.region().code();
        Report report = new Report(
                type,
                title,
                type == DocumentType.NEWS ? null : whose.issuer(),
                code,
                code == null ? List.of() : regions.pathNames(code, year),
                whose.zone(),
                whose.level(),
                year,
                published,
                number,
                Numbers.indexNumber(raw, book),
                text.text(),
                sections.of(text, type, year));
        return new Reading(report, book.all());
    }

    /** Plans, interpretations and news name years, but none that they report on. */
    private static boolean reportsOnAYear(DocumentType type) {
        return type == DocumentType.ANNUAL_REPORT || type == DocumentType.OTHER;
    }
}
