package org.fazhi.ingest.normalise;

import java.util.ArrayList;
import java.util.List;

/** Builds the section tree: where each section starts and ends, its part and its theme. */
final class Sections {
    private final PartCues parts;
    private final ThemeCues themes;

    Sections(PartCues parts, ThemeCues themes) {
        this.parts = parts;
        this.themes = themes;
    }

    /** The sections of a text in document order; a plan consists of plans throughout. */
    List<Section> of(ReportText report, DocumentType type, Integer year) {
        String text = report.simplified();
        List<Line> lines = report.simplifiedLines();
        Anatomy anatomy = report.anatomy();
        int from = Math.min(anatomy.bodyLine(), lines.size());
        List<Line> body = new ArrayList<>(lines.subList(from, Math.max(from, anatomy.signatureLine())));
        body.addAll(lines.subList(Math.max(from, anatomy.annexLine()), lines.size()));
        List<Headings.Heading> headings =
                Unnumbered.added(text, body, Headings.in(text, body, Numbering.in(text, body)));
        headings = Nesting.of(headings);
        int annexStart = anatomy.annexLine() < lines.size()
                ? lines.get(anatomy.annexLine()).start()
                : text.length() + 1;
        int bodyEnd = body.isEmpty()
                ? 0
                : anatomy.signatureLine() > from
                        ? lines.get(anatomy.signatureLine() - 1).end()
                        : 0;
        List<Section> sections = new ArrayList<>();
        Section[] open = new Section[6];
        for (int i = 0; i < headings.size(); i++) {
            Headings.Heading heading = headings.get(i);
            boolean annex = heading.marker().start() > annexStart;
            int end = end(headings, i, annex ? text.length() : bodyEnd, annexStart);
            Section parent = parent(open, heading.marker().level(), annex);
            Section section = section(report, heading, end, parent, annex, type, year);
            open[section.level()] = section;
            java.util.Arrays.fill(open, section.level() + 1, open.length, null);
            sections.add(section);
        }
        return sections;
    }

    private static Section parent(Section[] open, int level, boolean annex) {
        for (int i = level - 1; i > 0; i--) {
            if (open[i] != null && (!annex || open[i].part() == Part.ANNEX)) {
                return open[i];
            }
        }
        return null;
    }

    /** Before the next heading of the same or a higher level, and not beyond signature or annex. */
    private static int end(List<Headings.Heading> headings, int index, int limit, int annexStart) {
        int level = headings.get(index).marker().level();
        for (int i = index + 1; i < headings.size(); i++) {
            Marker next = headings.get(i).marker();
            if (next.level() <= level) {
                return Math.min(
                        next.start(),
                        headings.get(index).marker().start() < annexStart
                                ? Math.max(limit, headings.get(index).bodyStart())
                                : limit);
            }
        }
        return Math.max(limit, headings.get(index).end());
    }

    private Section section(
            ReportText report,
            Headings.Heading heading,
            int end,
            Section parent,
            boolean annex,
            DocumentType type,
            Integer year) {
        Marker marker = heading.marker();
        String text = report.simplified();
        String words = text.substring(marker.end(), heading.end());
        int stop = Math.max(heading.end(), trimmed(text, heading.end(), end));
        int bodyStart = Math.min(heading.bodyStart(), stop);
        Part part = annex ? Part.ANNEX : type == DocumentType.PLAN ? Part.PLANS : parts.of(words, parent, year);
        String theme = themes.of(
                words,
                marker.level() == 1 ? "" : text.substring(bodyStart, Math.min(stop, bodyStart + 300)),
                parent == null ? null : parent.theme());
        return new Section(
                marker.level(),
                marker.number(),
                report.text().substring(marker.end(), heading.end()),
                part,
                theme,
                marker.start(),
                bodyStart,
                stop);
    }

    private static int trimmed(String text, int from, int end) {
        int stop = Math.min(end, text.length());
        while (stop > from && text.charAt(stop - 1) <= ' ') {
            stop--;
        }
        return stop;
    }
}
