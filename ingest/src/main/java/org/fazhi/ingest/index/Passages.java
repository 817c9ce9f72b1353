package org.fazhi.ingest.index;

import java.util.ArrayList;
import java.util.List;
import org.fazhi.ingest.normalise.Part;
import org.fazhi.ingest.normalise.Report;
import org.fazhi.ingest.normalise.Section;
import org.fazhi.mappings.document.PassageDocument;
import org.fazhi.mappings.text.Folding;

/**
 * Cuts a report's text at its headings. The passages cover the text without gap or overlap, so that each found word belongs to
 * exactly one of them.
 */
final class Passages {
    private Passages() {}

    static List<PassageDocument> of(Report report) {
        List<PassageDocument> passages = new ArrayList<>();
        int start = 0;
        Section open = null;
        for (Section section : report.sections()) {
            if (section.start() > start) {
                passages.add(passage(report, open, start, section.start()));
                start = section.start();
            }
            open = section;
        }
        if (start < report.text().length()) {
            passages.add(passage(report, open, start, report.text().length()));
        }
        return passages;
    }

    private static PassageDocument passage(Report report, Section section, int start, int end) {
        String heading = section == null ? null : section.heading();
        return new PassageDocument(
                heading,
                part(section).code(),
                section == null ? null : section.theme(),
                start,
                end,
                Folding.fold(report.text().substring(start, end)),
                heading == null ? null : Folding.fold(heading));
    }

    private static Part part(Section section) {
        return section == null || section.part() == null ? Part.OVERVIEW : section.part();
    }

    /** The heading of the section a place stands in; null before the first heading. */
    static String headingAt(Report report, int offset) {
        String heading = null;
        for (Section section : report.sections()) {
            if (section.start() > offset) {
                break;
            }
            heading = section.heading();
        }
        return heading;
    }
}
