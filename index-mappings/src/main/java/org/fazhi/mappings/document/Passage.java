package org.fazhi.mappings.document;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of text between one heading and the next: what a snippet is cut from. The passages of a report follow each other without gap
 * or overlap and cover its text, so that each found word belongs to exactly one of them.
 *
 * @param heading of the section it opens; null before the first heading
 * @param part overview, work, problems, plans or annex
 * @param theme code of the theme; null when none is clear
 * @param start offset in the report's text, the heading and its number included
 * @param end offset after the passage
 */
public record Passage(String heading, String part, String theme, int start, int end) {
    private static final String BEFORE_ANY = "overview";

    /**
     * Cuts a text at the headings of its outline. Writer and reader both cut, so that the index need not hold what the outline says.
     *
     * @param length of the text
     */
    public static List<Passage> cut(List<SectionEntry> outline, int length) {
        List<Passage> passages = new ArrayList<>();
        int start = 0;
        SectionEntry open = null;
        for (SectionEntry section : outline) {
            if (section.start() > start) {
                passages.add(of(open, start, section.start()));
                start = section.start();
            }
            open = section;
        }
        if (start < length) {
            passages.add(of(open, start, length));
        }
        return passages;
    }

    private static Passage of(SectionEntry section, int start, int end) {
        return section == null
                ? new Passage(null, BEFORE_ANY, null, start, end)
                : new Passage(
                        section.heading(),
                        section.part() == null ? BEFORE_ANY : section.part(),
                        section.theme(),
                        start,
                        end);
    }
}
