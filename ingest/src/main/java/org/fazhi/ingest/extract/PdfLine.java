package org.fazhi.ingest.extract;

/**
 * A printed line of a PDF; places in points from the page's left upper corner.
 *
 * @param text its characters, a tab where a wide gap stands
 * @param page from 1
 * @param left where it starts
 * @param right where it ends
 * @param top its height on the page
 * @param size of the letters
 * @param pageWidth width of the page
 */
record PdfLine(String text, int page, float left, float right, float top, float size, float pageWidth) {
    /** Text in the middle with room on both sides, as titles are. */
    boolean centred(float leftMargin, float rightMargin) {
        float before = left - leftMargin;
        float after = rightMargin - right;
        return before > 2.5 * size && after > 2.5 * size && Math.abs(before - after) < 2 * size;
    }
}
