package org.fazhi.ingest.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.fazhi.ingest.Digest;
import org.fazhi.ingest.ReadReport;
import org.fazhi.ingest.figures.Figure;
import org.fazhi.ingest.figures.StatedChange;
import org.fazhi.ingest.normalise.Evidence;
import org.fazhi.ingest.normalise.Level;
import org.fazhi.ingest.normalise.Report;
import org.fazhi.ingest.normalise.Section;

/**
 * A report as outside programs read it. Unknown values are present and null. {@code evidence} is there only when asked for.
 *
 * @param id digest of the address, or of the text when no address is known
 */
public record ReportJson(
        String id,
        String url,
        String documentType,
        String title,
        String issuer,
        String regionCode,
        List<String> regionPath,
        String zone,
        String level,
        Integer reportYear,
        LocalDate publishedOn,
        String documentNumber,
        String indexNumber,
        String text,
        List<SectionJson> sections,
        List<FigureJson> figures,
        @JsonInclude(JsonInclude.Include.NON_NULL) List<Evidence> evidence) {

    record SectionJson(
            int level, String number, String heading, String part, String theme, int start, int bodyStart, int end) {
        static SectionJson of(Section section) {
            return new SectionJson(
                    section.level(),
                    section.number(),
                    section.heading(),
                    section.part() == null ? null : section.part().code(),
                    section.theme(),
                    section.start(),
                    section.bodyStart(),
                    section.end());
        }
    }

    record FigureJson(
            String code,
            BigDecimal value,
            String unit,
            String period,
            String subject,
            String qualifier,
            String quote,
            int start,
            int end,
            ChangeJson changeStated,
            String note) {
        static FigureJson of(Figure figure) {
            return new FigureJson(
                    figure.code(),
                    figure.value(),
                    figure.unit(),
                    figure.period(),
                    figure.subject().code(),
                    figure.qualifier().code(),
                    figure.quote(),
                    figure.start(),
                    figure.end(),
                    ChangeJson.of(figure.changeStated()),
                    figure.note());
        }
    }

    record ChangeJson(BigDecimal value, String unit, String quote, int start, int end) {
        static ChangeJson of(StatedChange change) {
            return change == null
                    ? null
                    : new ChangeJson(change.value(), change.unit(), change.quote(), change.start(), change.end());
        }
    }

    /** @param explain whether to add the evidence for each decision */
    public static ReportJson of(ReadReport read, boolean explain) {
        Report report = read.report();
        String url = read.raw().url();
        return new ReportJson(
                Digest.id(url == null ? report.text() : url),
                url,
                report.documentType().code(),
                report.title(),
                report.issuer(),
                report.regionCode(),
                report.regionPath(),
                report.zone(),
                level(report.level()),
                report.reportYear(),
                report.publishedOn(),
                report.documentNumber(),
                report.indexNumber(),
                report.text(),
                report.sections().stream().map(SectionJson::of).toList(),
                read.figures().stream().map(FigureJson::of).toList(),
                explain ? read.reading().evidence() : null);
    }

    private static String level(Level level) {
        return level == null ? null : level.code();
    }
}
