package org.fazhi.ingest.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The margins that the lines of a PDF keep: of the page, or of the left and the right column where it is set in two. */
final class PdfColumns {
    /** Share of the lines that must lie in each half of the page. */
    private static final double HALF = 0.25;

    private final boolean two;
    private final float[] left;
    private final float[] right;

    private PdfColumns(boolean two, float[] left, float[] right) {
        this.two = two;
        this.left = left;
        this.right = right;
    }

    static PdfColumns of(List<PdfLine> lines) {
        long inLeft = lines.stream().filter(line -> line.right() < middle(line)).count();
        long inRight = lines.stream().filter(PdfColumns::isRight).count();
        boolean two = inRight > HALF * lines.size() && inLeft > HALF * lines.size();
        List<PdfLine> first =
                two ? lines.stream().filter(line -> !isRight(line)).toList() : lines;
        List<PdfLine> second = two ? lines.stream().filter(PdfColumns::isRight).toList() : List.of();
        return new PdfColumns(two, new float[] {margin(first, true), margin(second, true)}, new float[] {
            margin(first, false), margin(second, false)
        });
    }

    private static float middle(PdfLine line) {
        return line.pageWidth() / 2 + line.size() / 2;
    }

    private static boolean isRight(PdfLine line) {
        return line.left() > line.pageWidth() / 2 - line.size() / 2;
    }

    /** Where most lines start, or end. */
    private static float margin(List<PdfLine> lines, boolean start) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (PdfLine line : lines) {
            counts.merge(Math.round((start ? line.left() : line.right()) / 6), 1, Integer::sum);
        }
        int most = counts.values().stream().max(Integer::compare).orElse(0);
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() * 4 >= most)
                .map(entry -> entry.getKey() * 6f)
                .reduce(start ? Math::min : Math::max)
                .orElse(0f);
    }

    private int column(PdfLine line) {
        return two && isRight(line) ? 1 : 0;
    }

    float left(PdfLine line) {
        return left[column(line)];
    }

    float right(PdfLine line) {
        return right[column(line)];
    }

    boolean centres(PdfLine line) {
        return line.centred(left(line), right(line));
    }
}
