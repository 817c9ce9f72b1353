package org.fazhi.ingest.normalise;

/**
 * A number that may open a section.
 *
 * @param level 1 for 一、, 2 for (一), 3 for 1., 4 for 一是 and for numbers below 1.
 * @param ordinal the number's value
 * @param start offset of the number
 * @param end offset after the number and its mark
 * @param lineStart whether a line begins with it
 * @param number as printed
 */
record Marker(int level, int ordinal, int start, int end, boolean lineStart, String number) {
    Marker at(int otherLevel) {
        return new Marker(otherLevel, ordinal, start, end, lineStart, number);
    }
}
