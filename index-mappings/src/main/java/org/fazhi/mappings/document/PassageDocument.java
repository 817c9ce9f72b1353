package org.fazhi.mappings.document;

/**
 * A stretch of text between one heading and the next: what a search finds and a snippet is cut from. The passages of a report
 * follow each other without gap or overlap and cover its text.
 *
 * @param heading of the section it opens; null before the first heading
 * @param part overview, work, problems, plans or annex
 * @param theme code of the theme; null when none is clear
 * @param start offset in the report's text, the heading and its number included
 * @param end offset after the passage
 * @param words the folded passage for the engine; not kept in the stored source
 * @param headingWords the folded heading for the engine; not kept in the stored source
 */
public record PassageDocument(
        String heading, String part, String theme, int start, int end, String words, String headingWords) {}
