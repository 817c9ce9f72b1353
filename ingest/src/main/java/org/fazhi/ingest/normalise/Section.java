package org.fazhi.ingest.normalise;

/**
 * One numbered heading and what stands under it.
 *
 * @param level 1 for 一、, 2 for (一), 3 for 1., 4 for 一是
 * @param number the number as printed, such as {@code 一、} or {@code （二）}
 * @param heading the heading without its number and without the text that follows it in the same paragraph
 * @param part its place in the report
 * @param theme code in themes.yaml; null when no theme is clear
 * @param start offset of the number
 * @param bodyStart offset of the first character after the heading (and after the mark that ends it)
 * @param end offset after the section's last character, subsections included
 */
public record Section(
        int level, String number, String heading, Part part, String theme, int start, int bodyStart, int end) {}
