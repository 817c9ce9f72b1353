package org.fazhi.mappings.document;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.ArrayList;
import java.util.List;

/**
 * A {@link SectionEntry} as the index stores it: number and heading stand in the text, and places are told from each other, so that most
 * of it is the same small numbers again and again. An outline takes a third of the room so. Written as a JSON array in the order
 * below.
 *
 * @param level of the section
 * @param part of the section
 * @param theme of the section
 * @param number length of the number
 * @param blank characters between number and heading
 * @param heading length of the heading
 * @param stop characters between the heading and the body: a full stop, a line end
 * @param end characters between the end of the section and the next section that is not inside it, or the end of the text
 * @param start characters between the start of the section before and its own
 */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
@JsonPropertyOrder({"level", "part", "theme", "number", "blank", "heading", "stop", "end", "start"})
public record OutlineEntry(
        int level, String part, String theme, int number, int blank, int heading, int stop, int end, int start) {

    /**
     * @param sections in the order of the text
     * @param text that they are sections of
     */
    public static List<OutlineEntry> of(List<SectionEntry> sections, String text) {
        List<OutlineEntry> outline = new ArrayList<>();
        int before = 0;
        for (int i = 0; i < sections.size(); i++) {
            SectionEntry section = sections.get(i);
            int number = section.number() == null ? 0 : section.number().length();
            int heading = text.indexOf(section.heading(), section.start() + number);
            outline.add(new OutlineEntry(
                    section.level(),
                    section.part(),
                    section.theme(),
                    number,
                    heading - section.start() - number,
                    section.heading().length(),
                    section.bodyStart() - heading - section.heading().length(),
                    following(sections, i, text.length()) - section.end(),
                    section.start() - before));
            before = section.start();
        }
        return outline;
    }

    private static int following(List<SectionEntry> sections, int of, int length) {
        return sections.stream()
                .skip(of + 1L)
                .filter(next -> next.level() <= sections.get(of).level())
                .mapToInt(SectionEntry::start)
                .findFirst()
                .orElse(length);
    }

    /** The sections of a stored outline. */
    public static List<SectionEntry> sections(List<OutlineEntry> outline, String text) {
        List<SectionEntry> sections = new ArrayList<>();
        int[] following = new int[outline.size()];
        int[] starts = new int[outline.size()];
        int start = 0;
        for (int i = 0; i < starts.length; i++) {
            start += outline.get(i).start;
            starts[i] = start;
        }
        for (int i = starts.length - 1; i >= 0; i--) {
            int next = i + 1;
            while (next < starts.length && outline.get(next).level > outline.get(i).level) {
                next = following[next];
            }
            following[i] = next;
        }
        for (int i = 0; i < starts.length; i++) {
            int next = following[i] < starts.length ? starts[following[i]] : text.length();
            sections.add(outline.get(i).section(starts[i], next, text));
        }
        return sections;
    }

    private SectionEntry section(int at, int next, String text) {
        int headed = at + number + blank;
        return new SectionEntry(
                level,
                text.substring(at, at + number),
                text.substring(headed, headed + heading),
                part,
                theme,
                at,
                headed + heading + stop,
                next - end);
    }
}
