package org.fazhi.samples.report;

import java.time.LocalDate;
import java.util.List;
import org.fazhi.samples.grammar.StatedFigure;

/**
 * A document written, not yet laid out as a page.
 *
 * @param task what was asked
 * @param title of the document
 * @param issuer the authority whose document it is
 * @param publishedOn date of publication
 * @param indexNumber 索引号
 * @param blocks paragraphs in order
 * @param figures what it states; empty for all but annual reports
 */
public record Draft(
        Assignment task,
        String title,
        String issuer,
        LocalDate publishedOn,
        String indexNumber,
        List<Block> blocks,
        List<StatedFigure> figures) {}
