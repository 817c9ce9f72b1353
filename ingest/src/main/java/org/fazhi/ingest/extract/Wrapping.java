package org.fazhi.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Joins paragraphs again that were wrapped at a fixed width. */
final class Wrapping {
    private static final Pattern STARTS_ANEW = Pattern.compile(
            "[一二三四五六七八九十]{1,3}、.*|[（(][一二三四五六七八九十]{1,3}[）)].*|\\d{1,2}[.．、](?!\\d).*|[（(]\\d{1,2}[）)].*|附件[:：]?.*");
    private static final String CLOSING = "。！？；：”…)）";

    private Wrapping() {}

    /** The blocks as they are, or joined when most lines are of one width and stop within a sentence. */
    static List<Block> undo(List<Block> blocks) {
        int width = width(blocks);
        if (width == 0) {
            return blocks;
        }
        List<Block> joined = new ArrayList<>();
        boolean open = false;
        for (Block block : blocks) {
            boolean paragraph = block.kind() == Block.Kind.PARAGRAPH;
            if (open && paragraph && !STARTS_ANEW.matcher(block.text()).matches()) {
                Block last = joined.remove(joined.size() - 1);
                joined.add(Block.paragraph(glue(last.text(), block.text())));
            } else {
                joined.add(block);
            }
            open = paragraph && block.text().length() >= width - 2;
        }
        return joined;
    }

    /** The width the lines were wrapped at, 0 when they were not. */
    private static int width(List<Block> blocks) {
        int[] lengths = blocks.stream()
                .filter(b -> b.kind() == Block.Kind.PARAGRAPH)
                .mapToInt(b -> b.text().length())
                .toArray();
        int longest = java.util.Arrays.stream(lengths).max().orElse(0);
        if (lengths.length < 12 || longest < 16 || longest > 100) {
            return 0;
        }
        long full = 0;
        long within = 0;
        for (Block block : blocks) {
            if (block.text().length() >= longest - 3) {
                full++;
                within += CLOSING.indexOf(block.text().charAt(block.text().length() - 1)) < 0 ? 1 : 0;
            }
        }
        return full * 2 > lengths.length && within * 2 > full ? longest : 0;
    }

    /** Whether a line starts with a number, as headings and items do. */
    static boolean startsAnew(String line) {
        return STARTS_ANEW.matcher(line).matches();
    }

    static String glue(String first, String second) {
        char last = first.charAt(first.length() - 1);
        char next = second.charAt(0);
        boolean latin = last < 0x2E80 && next < 0x2E80 && Character.isLetter(last) && Character.isLetter(next);
        return latin ? first + ' ' + second : first + second;
    }
}
