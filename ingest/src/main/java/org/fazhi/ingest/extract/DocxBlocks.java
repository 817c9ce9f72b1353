package org.fazhi.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** The blocks of a Word file (.docx) in document order, with the numbers that Word prints but does not store as text. */
final class DocxBlocks {
    private static final Pattern HEADING = Pattern.compile("(?i)(?:heading)?\\s*([1-4])");
    private final List<Block> blocks = new ArrayList<>();
    private final WordNumbers numbers = new WordNumbers();

    private DocxBlocks() {}

    static List<Block> of(XWPFDocument word) {
        DocxBlocks reader = new DocxBlocks();
        for (IBodyElement element : word.getBodyElements()) {
            if (element instanceof XWPFParagraph paragraph) {
                reader.paragraph(paragraph);
            } else if (element instanceof XWPFTable table) {
                reader.table(table);
            }
        }
        return reader.blocks;
    }

    private void paragraph(XWPFParagraph paragraph) {
        String number = numbers.before(paragraph);
        boolean centred = paragraph.getAlignment() == ParagraphAlignment.CENTER;
        String style = paragraph.getStyle();
        boolean title = style != null && (style.equalsIgnoreCase("Title") || style.equals("a3") && centred);
        for (String line : paragraph.getText().split("\n")) {
            String text = Blanks.tidy(number + line).replace('\t', ' ');
            if (!text.isEmpty()) {
                int bold = Math.min(
                        text.length(), Blanks.tidy(number + lead(paragraph)).length());
                blocks.add(new Block(
                        title ? Block.Kind.TITLE : Block.Kind.PARAGRAPH,
                        text,
                        centred,
                        bold > number.length() ? bold : 0,
                        title ? 0 : rank(style)));
            }
            number = "";
        }
    }

    /** The words of the runs in bold with which the paragraph begins. */
    private static String lead(XWPFParagraph paragraph) {
        StringBuilder lead = new StringBuilder();
        for (XWPFRun run : paragraph.getRuns()) {
            if (!run.isBold() && !run.text().isBlank()) {
                break;
            }
            lead.append(run.text());
        }
        return lead.toString();
    }

    /** The level of a heading style: Heading 2 and, in Chinese files, plain 2. */
    private static int rank(String style) {
        Matcher level = style == null ? null : HEADING.matcher(style);
        return level != null && level.matches() ? Integer.parseInt(level.group(1)) : 0;
    }

    private void table(XWPFTable table) {
        for (XWPFTableRow row : table.getRows()) {
            String text = row.getTableCells().stream()
                    .map(cell -> Blanks.tidy(cell.getText()).replace('\t', ' '))
                    .collect(Collectors.joining("\t"))
                    .stripTrailing();
            if (!text.isBlank()) {
                boolean single = text.indexOf('\t') < 0;
                blocks.add(new Block(single ? Block.Kind.PARAGRAPH : Block.Kind.ROW, text, false));
            }
        }
    }
}
