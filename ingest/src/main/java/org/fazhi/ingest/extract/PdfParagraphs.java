package org.fazhi.ingest.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Joins the lines of a PDF to paragraphs by indent and by how far the line before reaches. */
final class PdfParagraphs {
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "[-—－–·\\s]*(第\\s*)?\\d{1,3}\\s*(页)?(\\s*[/／,，共]\\s*共?\\s*\\d{1,3}\\s*页?)?[-—－–·\\s]*|[-—－–]\\s*[ivxIVX]{1,5}\\s*[-—－–]");

    private final List<PdfLine> lines;
    private final PdfColumns columns;

    private PdfParagraphs(List<PdfLine> lines) {
        this.lines = lines;
        columns = PdfColumns.of(lines);
    }

    static List<Block> of(List<PdfLine> all) {
        return new PdfParagraphs(withoutRunning(all)).blocks();
    }

    /** Page numbers, and what stands at the same height at the top or bottom of several pages but for its digits. */
    private static List<PdfLine> withoutRunning(List<PdfLine> all) {
        Map<String, Set<Integer>> pages = new HashMap<>();
        int last = 0;
        for (PdfLine line : all) {
            pages.computeIfAbsent(running(line), key -> new HashSet<>()).add(line.page());
            last = Math.max(last, line.page());
        }
        int several = Math.max(2, (last + 1) / 2);
        List<PdfLine> kept = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            PdfLine line = all.get(i);
            boolean edge = i == 0 || i == all.size() - 1 || isEdge(all, i);
            boolean repeats =
                    line.text().length() < 60 && pages.get(running(line)).size() >= several;
            if (!(edge && (repeats || PAGE_NUMBER.matcher(line.text()).matches()))) {
                kept.add(line);
            }
        }
        return kept;
    }

    /** Among the first or last two lines of its page. */
    private static boolean isEdge(List<PdfLine> all, int i) {
        int page = all.get(i).page();
        return i < 2
                || i >= all.size() - 2
                || all.get(i - 2).page() != page
                || all.get(i + 2).page() != page;
    }

    private static String running(PdfLine line) {
        return line.text().replaceAll("[\\d\\s]+", "#") + "@" + Math.round(line.top() / 4);
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        PdfLine before = null;
        for (PdfLine line : lines) {
            boolean row = line.text().indexOf('\t') > 0;
            boolean centred = columns.centres(line);
            if (before != null && starts(line, before, row, centred)) {
                end(paragraph, before, blocks);
            }
            String glued = paragraph.isEmpty() ? line.text() : Wrapping.glue(paragraph.toString(), line.text());
            paragraph.setLength(0);
            paragraph.append(glued);
            before = line;
        }
        end(paragraph, before, blocks);
        return blocks;
    }

    private boolean starts(PdfLine line, PdfLine before, boolean row, boolean centred) {
        boolean rowBefore = before.text().indexOf('\t') > 0;
        boolean centredBefore = columns.centres(before);
        if (centred && !centredBefore && !row && !rowBefore && brokenTitle(before, line)) {
            return false;
        }
        if (row || rowBefore || centred != centredBefore || Math.abs(line.size() - before.size()) > 1.5) {
            return true;
        }
        if (centred) {
            boolean number = before.text().endsWith("号");
            return number || line.page() != before.page() || line.top() - before.top() > 3 * line.size();
        }
        boolean indented = line.left() - columns.left(line) > 1.2 * line.size();
        return indented || endsParagraph(before, line);
    }

    /** A title of more than a line: the first fills the width, the rest is centred below. */
    private boolean brokenTitle(PdfLine before, PdfLine line) {
        boolean fills = columns.right(before) - before.right() < 2 * before.size()
                && before.left() - columns.left(before) < 2 * before.size();
        return fills
                && Math.abs(line.size() - before.size()) <= 0.5
                && line.page() == before.page()
                && "。！？；：:;”".indexOf(before.text().charAt(before.text().length() - 1)) < 0;
    }

    /** A line that stops short ends its paragraph, unless what follows would not have fitted or the sentence goes on. */
    private boolean endsParagraph(PdfLine before, PdfLine next) {
        float room = columns.right(before) - before.right() - wordWidth(next);
        boolean sentenceEnds =
                "。！？；：:;”".indexOf(before.text().charAt(before.text().length() - 1)) >= 0;
        boolean anew = Wrapping.startsAnew(next.text());
        return room > (sentenceEnds || anew ? 1.3f : 9f) * before.size();
    }

    /** Width of the first word, which may not be broken over lines: a run of digits and Latin letters, or one character. */
    private static float wordWidth(PdfLine line) {
        int run = 0;
        while (run < line.text().length()
                && line.text().charAt(run) < 0x2E80
                && line.text().charAt(run) != ' ') {
            run++;
        }
        return line.size() * Math.max(1f, 0.55f * run + 0.5f);
    }

    private void end(StringBuilder paragraph, PdfLine last, List<Block> blocks) {
        String text = paragraph.toString();
        if (!text.isEmpty()) {
            boolean row = text.indexOf('\t') > 0 && text.indexOf('。') < 0;
            blocks.add(new Block(
                    row ? Block.Kind.ROW : Block.Kind.PARAGRAPH,
                    row ? text : text.replace('\t', ' '),
                    columns.centres(last)));
        }
        paragraph.setLength(0);
    }
}
