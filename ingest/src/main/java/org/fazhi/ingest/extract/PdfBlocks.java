package org.fazhi.ingest.extract;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The blocks of a PDF: its lines are joined to paragraphs again; running headers and page numbers are left out. */
final class PdfBlocks extends PDFTextStripper {
    private static final int MOST_PAGES = 400;

    private final List<PdfLine> lines = new ArrayList<>();
    private final List<TextPosition> line = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private PdfBlocks() {
        setEndPage(MOST_PAGES);
    }

    static List<Block> of(PDDocument pdf) throws IOException {
        PdfBlocks reader = new PdfBlocks();
        reader.getText(pdf);
        reader.endLine();
        return PdfParagraphs.of(reader.lines);
    }

    @Override
    protected void writeString(String words, List<TextPosition> positions) {
        boolean far = !line.isEmpty() && !positions.isEmpty() && gapBefore(positions.get(0));
        if (far) {
            text.append('\t');
        }
        text.append(words);
        line.addAll(positions);
    }

    /** More than two characters' width between two words is the border of a cell. */
    private boolean gapBefore(TextPosition next) {
        TextPosition last = line.get(line.size() - 1);
        return next.getXDirAdj() - last.getXDirAdj() - last.getWidthDirAdj() > 2 * next.getFontSizeInPt();
    }

    @Override
    protected void writeWordSeparator() {
        text.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    @Override
    protected void endPage(org.apache.pdfbox.pdmodel.PDPage page) {
        endLine();
    }

    private void endLine() {
        String tidy = Blanks.tidy(text);
        if (!tidy.isEmpty() && !line.isEmpty()) {
            int first = 0;
            while (first < line.size() - 1 && line.get(first).getUnicode().isBlank()) {
                first++;
            }
            int last = line.size() - 1;
            while (last > first && line.get(last).getUnicode().isBlank()) {
                last--;
            }
            TextPosition start = line.get(first);
            TextPosition stop = line.get(last);
            lines.add(new PdfLine(
                    tidy,
                    getCurrentPageNo(),
                    start.getXDirAdj(),
                    stop.getXDirAdj() + stop.getWidthDirAdj(),
                    start.getYDirAdj(),
                    start.getFontSizeInPt(),
                    start.getPageWidth()));
        }
        text.setLength(0);
        line.clear();
    }
}
