package org.fazhi.ingest.normalise;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.fazhi.ingest.extract.Label;
import org.fazhi.ingest.extract.RawReport;

/** The date that the page states as its publication; dates of signatures, meetings and addresses are none. */
final class Publication {
    static final String FIELD = "publishedOn";
    private static final Map<String, Double> LABELS = Map.of("published", 3.0, "date", 1.2, "written", 0.5);
    private static final Expression STAMP = Expression.of(
            "\\s*(?:20\\d{2})\\s*[-/.年]\\s*\\d{1,2}\\s*[-/.月]\\s*\\d{1,2}\\s*日?\\s*(?:\\d{1,2}[:：时]\\d{1,2}.*|.{0,20}(?:来源|编辑|作者|审核|浏览|点击|字体|字号|阅读).*)");

    private Publication() {}

    static LocalDate find(RawReport raw, EvidenceBook book) {
        for (Label label : raw.labels()) {
            Double weight = LABELS.get(label.kind());
            if (weight != null) {
                Dates.first(label.value())
                        .ifPresent(date -> book.add(
                                FIELD, date, "label " + label.name(), label.name() + " " + label.value(), weight));
            }
        }
        for (String name :
                List.of("pubdate", "publishdate", "pub_date", "article:published_time", "publish_time", "makedate")) {
            String value = raw.meta().get(name);
            if (value != null) {
                Dates.first(value).ifPresent(date -> book.add(FIELD, date, "meta tag " + name, value, 2));
            }
        }
        for (String line : raw.surroundings()) {
            if (line.length() < 120 && STAMP.isAll(line) && !line.contains("星期")) {
                Dates.first(line).ifPresent(date -> book.add(FIELD, date, "time stamp", line, 0.8));
                break;
            }
        }
        return book.best(FIELD).map(LocalDate::parse).orElse(null);
    }
}
