package org.fazhi.mappings.document;

/**
 * One heading of the outline.
 *
 * @param level 1 for 一、, 2 for (一), 3 for 1., 4 for 一是
 * @param number the number as printed
 * @param heading the heading without its number
 * @param part overview, work, problems, plans or annex
 * @param theme code of the theme; null when none is clear
 * @param start offset of the number
 * @param bodyStart offset of the first character after the heading
 * @param end offset after the section, subsections included
 */
public record SectionEntry(
        int level, String number, String heading, String part, String theme, int start, int bodyStart, int end) {}
