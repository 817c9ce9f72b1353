package org.fazhi.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Turns an element into blocks the way a browser lays it out: inline elements join, block elements and line breaks part. */
final class BlockWriter implements NodeFilter {
    private static final Set<String> SILENT = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "select",
            "option",
            "button",
            "textarea",
            "iframe",
            "object",
            "svg",
            "head",
            "input");

    private final Predicate<Element> leaveOut;
    private final Style.Sheet styles;
    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private final List<String> cells = new ArrayList<>();
    private final DataTables dataTables = new DataTables();
    private Element row;
    private Element titled;
    private Element end;
    private final Emphasis emphasis = new Emphasis();
    private boolean centred;
    private int preformatted;

    private BlockWriter(Style.Sheet styles, Predicate<Element> leaveOut) {
        this.styles = styles;
        this.leaveOut = leaveOut;
    }

    static List<Block> write(Element element, Style.Sheet styles, Predicate<Element> leaveOut) {
        BlockWriter writer = new BlockWriter(styles, leaveOut);
        element.filter(writer);
        writer.endLine();
        return writer.blocks;
    }

    /** The blocks of an element that stand before another one within it. */
    static List<Block> writeBefore(Element element, Element end, Style.Sheet styles, Predicate<Element> leaveOut) {
        BlockWriter writer = new BlockWriter(styles, leaveOut);
        writer.end = end;
        writer.dataTables.layoutOnly(DataTables.around(end));
        element.filter(writer);
        writer.endLine();
        return writer.blocks;
    }

    /** The blocks of an element without another one within it; a table around that one only lays out the page. */
    static List<Block> writeAround(Element element, Element apart, Style.Sheet styles) {
        BlockWriter writer = new BlockWriter(styles, other -> other == apart);
        writer.dataTables.layoutOnly(DataTables.around(apart));
        element.filter(writer);
        writer.endLine();
        return writer.blocks;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            append(text.getWholeText(), preformatted > 0);
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        if (element == end) {
            return FilterResult.STOP;
        }
        if (SILENT.contains(element.normalName()) || leaveOut.test(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        Style style = styles.of(element);
        emphasis.open(element, style);
        preformatted += keepsLines(element, style) ? 1 : 0;
        open(element, style);
        return FilterResult.CONTINUE;
    }

    private void open(Element element, Style style) {
        String tag = element.normalName();
        if (tag.equals("br") || tag.equals("hr")) {
            part();
        } else if (row != null && (tag.equals("td") || tag.equals("th"))) {
            line.setLength(0);
        } else if (row == null && tag.equals("tr") && dataTables.holds(DataTables.around(element))) {
            endLine();
            row = element;
            cells.clear();
        } else if (element.isBlock() || tag.equals("td") || tag.equals("th")) {
            part();
            markLine(element, tag, style);
        }
    }

    private void markLine(Element element, String tag, Style style) {
        if (row == null) {
            centred = isCentred(element, style) || centred && line.isEmpty();
            if (tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1))) {
                titled = element;
            }
        }
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            Style style = styles.of(element);
            emphasis.close(element, style);
            preformatted -= keepsLines(element, style) ? 1 : 0;
            String tag = element.normalName();
            if (row == element) {
                endRow();
            } else if (row != null && (tag.equals("td") || tag.equals("th"))) {
                cells.add(Blanks.tidy(line).replace('\t', ' '));
                line.setLength(0);
            } else if (element.isBlock() || tag.equals("td")) {
                part();
                if (titled == element) {
                    titled = null;
                }
            }
        }
        return FilterResult.CONTINUE;
    }

    private void endRow() {
        while (!cells.isEmpty() && cells.get(cells.size() - 1).isEmpty()) {
            cells.remove(cells.size() - 1);
        }
        String text = String.join("\t", cells);
        if (!text.isBlank()) {
            Block.Kind kind = cells.size() > 1 ? Block.Kind.ROW : Block.Kind.PARAGRAPH;
            blocks.add(new Block(kind, text, false));
        }
        cells.clear();
        line.setLength(0);
        row = null;
    }

    /** Within a row a block is a part of its cell; outside it ends the line. */
    private void part() {
        if (row != null) {
            line.append(' ');
        } else {
            endLine();
        }
    }

    private void endLine() {
        String text = Blanks.tidy(line).replace('\t', ' ');
        if (!text.isEmpty()) {
            int bold = Math.min(text.length(), Blanks.tidy(emphasis.lead(line)).length());
            blocks.add(new Block(kind(), text, centred, bold, rank()));
        }
        line.setLength(0);
        emphasis.endLine();
        centred = false;
    }

    private int rank() {
        return titled == null ? 0 : titled.normalName().charAt(1) - '0';
    }

    private Block.Kind kind() {
        if (titled == null) {
            return Block.Kind.PARAGRAPH;
        }
        return titled.normalName().equals("h1") ? Block.Kind.TITLE : Block.Kind.HEADING;
    }

    /** A line end in the source between two Chinese characters is no blank: the author only wrapped the line. */
    private void append(String text, boolean lines) {
        if (lines) {
            String[] own = text.split("\r?\n|\r", -1);
            for (int i = 0; i < own.length; i++) {
                append(own[i], false);
                if (i + 1 < own.length) {
                    part();
                }
            }
            return;
        }
        int before = line.length();
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                line.append(text, run, i);
                int next = i + 1;
                while (next < text.length() && " \t\r\n".indexOf(text.charAt(next)) >= 0) {
                    next++;
                }
                boolean within = !line.isEmpty()
                        && Blanks.isWide(line.charAt(line.length() - 1))
                        && (next == text.length() || Blanks.isWide(text.charAt(next)));
                if (!within) {
                    line.append(' ');
                }
                run = next;
                i = next - 1;
            } else if (c == '\t') {
                line.append(text, run, i).append(' ');
                run = i + 1;
            }
        }
        line.append(text, run, text.length());
        emphasis.appended(line, before);
    }

    /** Elements in which the line ends of the source are those of the text. */
    private static boolean keepsLines(Element element, Style style) {
        return style.lines() || element.normalName().equals("pre");
    }

    private static boolean isCentred(Element element, Style style) {
        return style.centred()
                || element.normalName().equals("center")
                || element.attr("align").equalsIgnoreCase("center");
    }
}
