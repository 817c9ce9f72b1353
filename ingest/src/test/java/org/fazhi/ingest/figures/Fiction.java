package org.fazhi.ingest.figures;

import java.util.List;
import org.fazhi.ingest.normalise.DocumentType;
import org.fazhi.ingest.normalise.Level;
import org.fazhi.ingest.normalise.Part;
import org.fazhi.ingest.normalise.Report;
import org.fazhi.ingest.normalise.Section;

/** Reports of a fictional province, made of one passage. */
final class Fiction {
    private Fiction() {}

    /** A report whose text is one passage under one heading of the work part. */
    static Report report(String passage, String heading, int year, String level) {
        return report(passage, heading, year, level, Part.WORK);
    }

    static Report report(String passage, String heading, int year, String level, Part part) {
        String title = heading.equals("-") ? "" : "一、" + heading + "\n";
        String text = title + passage;
        List<Section> sections = title.isEmpty()
                ? List.of()
                : List.of(new Section(1, "一、", heading, part, null, 0, title.length(), text.length()));
        return new Report(
                DocumentType.ANNUAL_REPORT,
                null,
                null,
                null,
                path(level, passage),
                null,
                level.equals("autonomous") ? Level.PROVINCE : Level.valueOf(level.toUpperCase(java.util.Locale.ROOT)),
                year,
                null,
                null,
                null,
                text,
                sections);
    }

    private static List<String> path(String level, String passage) {
        return switch (level) {
            case "province" -> List.of("示例省");
            case "autonomous" -> List.of("示例自治区");
            case "prefecture" -> List.of("示例省", "示例市");
            default -> List.of("示例省", "示例市", passage.contains("县") ? "示例县" : "示例区");
        };
    }
}
