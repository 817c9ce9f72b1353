package org.fazhi.ingest.extract;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * The blocks of a PDF: its lines are joined to paragraphs again; running headers and page numbers are left out. Lines are told by
 * the places of the letters, in the order of the file, since two lines set close together must not be mixed.
 */
final class PdfBlocks extends PDFTextStripper {
    private static final int MOST_PAGES = 400;
    /** Gaps in widths of a Chinese character: a blank between Latin letters, any blank, the border of a table cell. */
    private static final float LATIN_BLANK = 0.18f;

    private static final float BLANK = 0.6f;
    private static final float CELL = 2f;

    private final List<PdfLine> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private TextPosition first;
    private TextPosition last;

    private PdfBlocks() {
        setSuppressDuplicateOverlappingText(true);
        setEndPage(MOST_PAGES);
    }

    static List<Block> of(PDDocument pdf) throws IOException {
        PdfBlocks reader = new PdfBlocks();
        reader.getText(pdf);
        return PdfParagraphs.of(reader.lines);
    }

    @Override
    protected void writeString(String words, List<TextPosition> positions) {
        positions.forEach(this::add);
    }

    private void add(TextPosition letter) {
        if (last != null && startsLine(letter)) {
            endLine();
        }
        if (letter.getUnicode().isBlank()) {
            text.append(' ');
            return;
        }
        if (last != null) {
            float gap = (letter.getXDirAdj() - last.getXDirAdj() - last.getWidthDirAdj()) / size(letter);
            text.append(
                    gap > CELL ? "\t" : gap > BLANK || gap > LATIN_BLANK && latin(letter) && latin(last) ? " " : "");
        }
        first = first == null ? letter : first;
        last = letter;
        text.append(letter.getUnicode());
    }

    private boolean startsLine(TextPosition letter) {
        boolean higher = Math.abs(letter.getYDirAdj() - last.getYDirAdj()) > 0.45f * size(letter);
        return higher || letter.getXDirAdj() < last.getXDirAdj() - size(letter);
    }

    private static float size(TextPosition letter) {
        return Math.max(1f, letter.getFontSizeInPt());
    }

    private static boolean latin(TextPosition letter) {
        return letter.getUnicode().codePointAt(0) < 0x2E80;
    }

    @Override
    protected void endPage(PDPage page) {
        endLine();
    }

    private void endLine() {
        String tidy = Blanks.tidy(text);
        if (!tidy.isEmpty() && first != null) {
            lines.add(new PdfLine(
                    tidy,
                    getCurrentPageNo(),
                    first.getXDirAdj(),
                    last.getXDirAdj() + last.getWidthDirAdj(),
                    first.getYDirAdj(),
                    size(first),
                    first.getPageWidth()));
        }
        text.setLength(0);
        first = null;
        last = null;
    }
}
