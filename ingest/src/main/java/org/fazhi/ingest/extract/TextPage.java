package org.fazhi.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads plain text: a line is a paragraph, unless the file was wrapped at a fixed width. */
final class TextPage {
    private static final Pattern CELL_GAP =
            Pattern.compile("(?<=\\S)(?:[ \\u00a0]{3,}|\\u3000{2,}|[ \\u3000\\u00a0]*\\t[ \\u3000\\u00a0\\t]*)(?=\\S)");
    private static final Pattern PIPES = Pattern.compile("\\s*[|｜]\\s*");

    private final Framing framing;

    TextPage(Furniture furniture, LabelFinder labelFinder) {
        framing = new Framing(furniture, labelFinder);
    }

    RawReport read(String name, String url, String text) {
        List<Block> blocks = new ArrayList<>();
        for (String line : text.split("\r\n|[\n\r\f\u0085\u2028\u2029]")) {
            block(line, blocks);
        }
        return framed(name, url, Wrapping.undo(blocks), framing);
    }

    static RawReport framed(String name, String url, List<Block> blocks, Framing framing) {
        Framing.Framed framed = framing.take(blocks);
        return new RawReport(
                name, url, "", Map.of(), framed.labels(), framed.blocks(), framed.taken(), List.of(), List.of(), false);
    }

    /** Wide gaps, tabs and bars within a line are the borders of cells. */
    private static void block(String line, List<Block> blocks) {
        String bare = line.strip();
        boolean bars = bare.startsWith("|") || bare.startsWith("｜") || bare.split("[|｜]", -1).length > 3;
        String celled = bars
                ? PIPES.matcher(bare).replaceAll("\t")
                : CELL_GAP.matcher(line).replaceAll("\t");
        String tidy = Blanks.tidy(celled);
        if (!tidy.isEmpty()) {
            boolean row = tidy.indexOf('\t') > 0 && tidy.indexOf('。') < 0;
            blocks.add(new Block(
                    row ? Block.Kind.ROW : Block.Kind.PARAGRAPH, row ? tidy : tidy.replace('\t', ' '), false));
        }
    }
}
