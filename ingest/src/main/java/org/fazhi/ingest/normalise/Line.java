package org.fazhi.ingest.normalise;

import org.fazhi.ingest.extract.Simplified;

/**
 * One line of the text.
 *
 * @param start offset of its first character
 * @param end offset after its last
 * @param row whether it is a row of a table
 * @param centred whether the layout centres it
 * @param bold how many of its first characters are set off from the text
 * @param rank the level that the layout gives to it as a heading, 1 the highest; 0 none
 * @param text its characters
 */
record Line(int start, int end, boolean row, boolean centred, int bold, int rank, String text) {
    /** The same line in simplified characters. */
    Line simplified() {
        return new Line(start, end, row, centred, bold, rank, Simplified.of(text));
    }
}
