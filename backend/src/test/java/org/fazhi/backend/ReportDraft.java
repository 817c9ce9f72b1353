package org.fazhi.backend;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fazhi.mappings.document.CaptureEntry;
import org.fazhi.mappings.document.ChangeEntry;
import org.fazhi.mappings.document.FigureDocument;
import org.fazhi.mappings.document.OutlineEntry;
import org.fazhi.mappings.document.Passage;
import org.fazhi.mappings.document.PassageDocument;
import org.fazhi.mappings.document.ReportDocument;
import org.fazhi.mappings.document.SearchText;
import org.fazhi.mappings.document.SectionEntry;
import org.fazhi.mappings.text.ExactTokens;
import org.fazhi.mappings.text.Folding;
import org.fazhi.mappings.vocabulary.Regions;

/** A hand-made report of the fictional province, written section by section; figures find their own places in the text. */
public final class ReportDraft {
    private static final Regions REGIONS = Regions.load();

    public final String id;
    private final String region;
    private final int year;
    public String title;
    public String type = "annual_report";
    public String level = "county";
    public boolean readable = true;
    public boolean current = true;
    public int version = 1;
    public LocalDate publishedOn;
    public Instant validFrom = Instant.parse("2026-01-10T08:00:00Z");
    public Instant validTo;
    private final StringBuilder text = new StringBuilder();
    private final List<SectionEntry> sections = new ArrayList<>();
    private final List<FigureDocument> figures = new ArrayList<>();

    public ReportDraft(String id, String region, int year) {
        this.id = id;
        this.region = region;
        this.year = year;
        this.title = REGIONS.find(region, year).orElseThrow().name() + "人民政府关于" + year + "年法治政府建设情况的报告";
        this.publishedOn = LocalDate.of(year + 1, 3, 20);
    }

    public ReportDraft section(String heading, String part, String theme, String body) {
        int start = text.length();
        text.append(heading).append('\n').append(body).append('\n');
        sections.add(new SectionEntry(1, "", heading, part, theme, start, start + heading.length() + 1, text.length()));
        return this;
    }

    public ReportDraft figure(String code, double value, int ofYear, String subject, String quote) {
        return figure(code, value, String.valueOf(ofYear), subject, quote, null);
    }

    public ReportDraft figure(
            String code, double value, String period, String subject, String quote, ChangeEntry change) {
        int start = text.indexOf(quote);
        if (start < 0) {
            throw new IllegalArgumentException(quote + " does not stand in " + id);
        }
        figures.add(new FigureDocument(
                id + "-f" + version + "-" + figures.size(),
                id,
                version,
                code,
                value,
                period,
                period.length() == 4 ? Integer.valueOf(period) : null,
                subject,
                "exact",
                quote,
                start,
                change,
                null,
                null,
                region,
                REGIONS.pathCodes(region, year),
                REGIONS.pathNames(region, year),
                level,
                own(),
                year,
                publishedOn,
                title,
                id + "-c",
                validFrom,
                validTo,
                current,
                true));
        return this;
    }

    private boolean own() {
        return type.equals("annual_report") && !level.equals("department") && !level.equals("township");
    }

    public List<FigureDocument> figures() {
        return figures;
    }

    public String text() {
        return text.toString();
    }

    public ReportDocument document() {
        String all = readable ? text.toString() : null;
        return new ReportDocument(
                id,
                version,
                current,
                validFrom,
                validTo,
                false,
                readable,
                "https://example.invalid/" + id + ".html",
                List.of("https://example.invalid/" + id + ".html"),
                type,
                title,
                REGIONS.find(region, year).orElseThrow().name() + "人民政府",
                region,
                REGIONS.pathCodes(region, year),
                REGIONS.pathNames(region, year),
                null,
                level,
                own(),
                year,
                publishedOn,
                null,
                null,
                all,
                all == null ? 0 : all.length(),
                id,
                true,
                OutlineEntry.of(sections, text.toString()),
                Passage.cut(sections, text.length()).stream()
                        .map(passage -> PassageDocument.of(passage, text.toString()))
                        .toList(),
                values(),
                figures.size(),
                List.of(capture()),
                search(all == null ? "" : all));
    }

    private Map<String, List<Double>> values() {
        return figures.stream()
                .filter(figure -> figure.year() != null && figure.year() == year)
                .collect(Collectors.groupingBy(
                        FigureDocument::code, Collectors.mapping(FigureDocument::value, Collectors.toList())));
    }

    private CaptureEntry capture() {
        String url = "https://example.invalid/" + id + ".html";
        return new CaptureEntry(id + "-c", url, validFrom, 200, "text/html", "00", "test.warc.gz", 0);
    }

    private SearchText search(String all) {
        return new SearchText(Folding.fold(title), ExactTokens.of(title), ExactTokens.of(title, all));
    }
}
