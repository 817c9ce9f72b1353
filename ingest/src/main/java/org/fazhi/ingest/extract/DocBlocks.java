package org.fazhi.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableRow;

/** The blocks of a Word file of 97 to 2003 (.doc) in document order. */
final class DocBlocks {
    private DocBlocks() {}

    static List<Block> of(HWPFDocument word) {
        List<Block> blocks = new ArrayList<>();
        DocNumbers numbers = new DocNumbers();
        Range range = word.getRange();
        for (int i = 0; i < range.numParagraphs(); i++) {
            Paragraph paragraph = range.getParagraph(i);
            if (paragraph.isInTable()) {
                Table table = table(range, paragraph);
                if (table != null) {
                    rows(table, blocks);
                    i += Math.max(1, table.numParagraphs()) - 1;
                    continue;
                }
            }
            lines(paragraph, numbers.before(paragraph), blocks);
        }
        return blocks;
    }

    private static Table table(Range range, Paragraph first) {
        try {
            return range.getTable(first);
        } catch (IllegalArgumentException notItsStart) {
            return null;
        }
    }

    private static void rows(Table table, List<Block> blocks) {
        for (int r = 0; r < table.numRows(); r++) {
            TableRow row = table.getRow(r);
            List<String> cells = new ArrayList<>();
            for (int c = 0; c < row.numCells(); c++) {
                cells.add(plain(row.getCell(c).text()).replace('\t', ' '));
            }
            String text = String.join("\t", cells).stripTrailing();
            if (!text.isBlank()) {
                blocks.add(new Block(Block.Kind.ROW, text, false));
            }
        }
    }

    private static void lines(Paragraph paragraph, String number, List<Block> blocks) {
        String before = number;
        for (String line : paragraph.text().split("[\\r\\n\\u000b\\f]")) {
            String text = plain(line);
            if (!text.isEmpty()) {
                String lead = plain(lead(paragraph));
                int bold =
                        lead.isEmpty() ? 0 : Math.min(before.length() + text.length(), before.length() + lead.length());
                text = before + text;
                before = "";
                blocks.add(new Block(
                        Block.Kind.PARAGRAPH, text.replace('\t', ' '), paragraph.getJustification() == 1, bold, 0));
            }
        }
    }

    /** The words of the runs in bold with which the paragraph begins. */
    private static String lead(Paragraph paragraph) {
        StringBuilder lead = new StringBuilder();
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            CharacterRun run = paragraph.getCharacterRun(i);
            if (!run.isBold() && !run.text().isBlank()) {
                break;
            }
            lead.append(run.text());
        }
        return lead.toString();
    }

    /** Field instructions stand between the characters 19 and 20 (or 21) and are not printed. */
    private static String plain(String text) {
        String printed = text.indexOf('\u0013') < 0
                ? text
                : text.replaceAll("\\u0013[^\\u0014\\u0015]*(\\u0014|(?=\\u0015))", "");
        return Blanks.tidy(printed.replaceAll("[\\u0001-\\u0008\\u000e-\\u001f]", ""));
    }
}
