package org.fazhi.ingest.extract;

import java.util.regex.Pattern;

/**
 * One block of the main text as printed: a paragraph, a heading of the page, a row of a table.
 *
 * @param kind what marks it
 * @param text its characters as printed, without layout blanks around it; table cells are separated by a tab
 * @param centred whether the layout centres it, as titles and signatures often are
 * @param bold how many of its first characters are set off from the text, by weight or by a heading's typeface
 * @param rank the level that the layout gives to a heading, 1 the highest; 0 where it gives none
 */
public record Block(Kind kind, String text, boolean centred, int bold, int rank) {
    private static final Pattern SECTION_NUMBER = Pattern.compile(
            "\\s*(?:[一二三四五六七八九十]{1,3}\\s?[、．.]|[（(][一二三四五六七八九十]{1,3}[）)]|第[一二三四五六七八九十]{1,3}(?:部分|[章节]))");

    public Block(Kind kind, String text, boolean centred) {
        this(kind, text, centred, 0, 0);
    }

    /** What the layout says a block is; what it means is for the next stage. */
    public enum Kind {
        /** The element that the page itself marks as the title of the article. */
        TITLE,
        /** h2 to h6 within the text, or a heading style of a word processor. */
        HEADING,
        PARAGRAPH,
        /** A row of a table. */
        ROW
    }

    /** Whether it opens with the number of a section (一、, (一), 第一部分, 第二章), which no title does. */
    public boolean numbered() {
        return SECTION_NUMBER.matcher(text).lookingAt();
    }

    public static Block paragraph(String text) {
        return new Block(Kind.PARAGRAPH, text, false);
    }
}
