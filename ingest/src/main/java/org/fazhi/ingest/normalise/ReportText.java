package org.fazhi.ingest.normalise;

import java.util.ArrayList;
import java.util.List;
import org.fazhi.ingest.extract.Block;
import org.fazhi.ingest.extract.RawReport;
import org.fazhi.ingest.extract.Simplified;

/** The text of a report with its lines, and where in it the title ends, the signature starts and the annex starts. */
final class ReportText {
    private final String text;
    private final List<Line> lines;
    private final String simplified;
    private final List<Line> simplifiedLines;
    private final Anatomy anatomy;

    private ReportText(String text, List<Line> lines) {
        this.text = text;
        this.lines = List.copyOf(lines);
        simplified = Simplified.of(text);
        simplifiedLines = simplified.equals(text)
                ? this.lines
                : lines.stream().map(Line::simplified).toList();
        anatomy = Anatomy.of(simplified, simplifiedLines);
    }

    static ReportText of(RawReport raw) {
        List<Block> blocks = withoutRepeatedTitle(raw.blocks());
        StringBuilder text = new StringBuilder(
                blocks.stream().mapToInt(block -> block.text().length() + 1).sum());
        List<Line> lines = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            if (!text.isEmpty()) {
                text.append('\n');
            }
            int start = text.length();
            text.append(block.text());
            boolean centred = block.centred() || block.kind() == Block.Kind.TITLE;
            lines.add(new Line(
                    start,
                    text.length(),
                    block.kind() == Block.Kind.ROW,
                    centred,
                    block.bold(),
                    block.rank(),
                    block.text()));
        }
        return new ReportText(text.toString(), lines);
    }

    /** Lines at the head that together repeat the page's title say nothing new. */
    private static List<Block> withoutRepeatedTitle(List<Block> blocks) {
        if (blocks.isEmpty() || blocks.get(0).kind() != Block.Kind.TITLE) {
            return blocks;
        }
        String title = Titles.squeeze(blocks.get(0).text());
        StringBuilder repeated = new StringBuilder();
        for (int i = 1; i < Math.min(blocks.size(), 7); i++) {
            repeated.append(Titles.squeeze(blocks.get(i).text()));
            if (title.contentEquals(repeated)) {
                List<Block> kept = new ArrayList<>(blocks.subList(0, 1));
                kept.addAll(blocks.subList(i + 1, blocks.size()));
                return withoutRepeatedTitle(kept);
            }
            if (repeated.length() > title.length()) {
                break;
            }
        }
        return blocks;
    }

    String text() {
        return text;
    }

    /** The text in simplified characters, in which cues are looked up; offsets are those of the printed text. */
    String simplified() {
        return simplified;
    }

    List<Line> simplifiedLines() {
        return simplifiedLines;
    }

    List<Line> lines() {
        return lines;
    }

    Anatomy anatomy() {
        return anatomy;
    }
}
