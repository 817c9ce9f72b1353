package org.fazhi.samples.report;

import java.util.List;
import org.fazhi.samples.grammar.StatedFigure;

/** Folds commas, colons and semicolons to half width, in the text and alike in the quotes of its figures. */
final class FoldedMarks {
    private FoldedMarks() {}

    static Draft of(Draft draft) {
        List<Block> blocks = draft.blocks().stream()
                .map(block -> new Block(block.kind(), fold(block.text()), block.rows()))
                .toList();
        return new Draft(
                draft.task(),
                draft.title(),
                draft.issuer(),
                draft.publishedOn(),
                draft.indexNumber(),
                blocks,
                draft.figures().stream().map(FoldedMarks::folded).toList());
    }

    private static StatedFigure folded(StatedFigure figure) {
        return new StatedFigure(
                figure.code(),
                figure.value(),
                figure.unit(),
                figure.period(),
                figure.subject(),
                figure.qualifier(),
                fold(figure.quote()));
    }

    private static String fold(String text) {
        return text.replace('，', ',').replace('：', ':').replace('；', ';');
    }
}
