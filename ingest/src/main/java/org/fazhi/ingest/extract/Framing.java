package org.fazhi.ingest.extract;

import java.util.ArrayList;
import java.util.List;

/** Takes the frame off blocks: label lines before the text become labels, furniture lines and what follows the article go. */
final class Framing {
    private static final int HEAD_BLOCKS = 40;
    /** A line with these is the title, not the value of the label before it. */
    private static final List<String> NO_VALUE = List.of("报告", "总结", "法治政府", "依法行政", "关于");

    private final Furniture furniture;
    private final LabelFinder labels;

    Framing(Furniture furniture, LabelFinder labels) {
        this.furniture = furniture;
        this.labels = labels;
    }

    /** What is left of the blocks, the labels found, and the lines that were taken off. */
    record Framed(List<Block> blocks, List<Label> labels, List<String> taken) {}

    Framed take(List<Block> blocks) {
        int headEnd = headEnd(blocks);
        List<Block> kept = new ArrayList<>();
        List<String> labelLines = new ArrayList<>();
        List<String> taken = new ArrayList<>();
        List<String> stamps = new ArrayList<>();
        boolean open = false;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean label = i < headEnd && block.kind() != Block.Kind.TITLE && labels.isLabelLine(block.text());
            if (label || open && i < headEnd && isValue(block.text())) {
                labelLines.add(block.text());
                open = label && endsOpen(block.text());
            } else if (i < headEnd && labels.stamp(block.text()).isPresent()) {
                stamps.add(block.text());
            } else if (block.kind() != Block.Kind.TITLE && furniture.isFurniture(block.text())) {
                taken.add(block.text());
            } else if (i > blocks.size() * 2 / 3 && furniture.endsArticle(block.text())) {
                blocks.subList(i, blocks.size()).forEach(rest -> taken.add(rest.text()));
                break;
            } else {
                open = false;
                kept.add(block);
            }
        }
        List<Label> found = new ArrayList<>(labels.find(labelLines));
        stamps.forEach(line -> labels.stamp(line).ifPresent(found::add));
        taken.addAll(stamps);
        taken.addAll(labelLines);
        return new Framed(kept, found, taken);
    }

    private boolean endsOpen(String text) {
        List<Label> found = labels.in(text);
        return !found.isEmpty() && found.get(found.size() - 1).value().isEmpty();
    }

    private static boolean isValue(String text) {
        return text.length() <= 40 && text.indexOf('。') < 0 && NO_VALUE.stream().noneMatch(text::contains);
    }

    /** Labels stand before the first sentence of the text. */
    private static int headEnd(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            String text = blocks.get(i).text();
            boolean sentence = blocks.get(i).kind() == Block.Kind.PARAGRAPH
                    && text.length() > 50
                    && (text.indexOf('。') > 0 || text.indexOf('，') > 0);
            if (sentence || text.startsWith("一、") || i >= HEAD_BLOCKS) {
                return i;
            }
        }
        return blocks.size();
    }
}
