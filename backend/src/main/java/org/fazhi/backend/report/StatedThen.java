package org.fazhi.backend.report;

import java.time.Instant;
import java.util.Optional;
import org.fazhi.mappings.document.ChangeEntry;
import org.fazhi.mappings.document.FigureDocument;
import org.fazhi.mappings.document.ReportDocument;
import org.jspecify.annotations.Nullable;

/**
 * Whether a version of a report states a figure, and where. A statement that several versions repeat is kept once, with its place in
 * the latest of them; in an earlier text it can stand elsewhere.
 */
final class StatedThen {
    private StatedThen() {}

    /** The figure with its place in the text of this version; empty when this version does not state it. */
    static Optional<FigureDocument> in(ReportDocument report, FigureDocument figure) {
        if (figure.reportVersion() == report.version()) {
            return Optional.of(figure);
        }
        if (figure.reportVersion() < report.version() || !held(figure, report.validFrom()) || report.text() == null) {
            return Optional.empty();
        }
        int start = nearest(report.text(), figure.quote(), figure.start());
        return start < 0 ? Optional.empty() : Optional.of(moved(report, figure, start - figure.start()));
    }

    private static boolean held(FigureDocument figure, Instant time) {
        return !figure.validFrom().isAfter(time)
                && (figure.validTo() == null || figure.validTo().isAfter(time));
    }

    private static int nearest(String text, String quote, int place) {
        int before = text.lastIndexOf(quote, place);
        int after = text.indexOf(quote, place);
        return before < 0 || after >= 0 && after - place < place - before ? after : before;
    }

    private static @Nullable ChangeEntry moved(String text, @Nullable ChangeEntry change, int by) {
        return change == null || !text.startsWith(change.quote(), change.start() + by)
                ? null
                : new ChangeEntry(
                        change.value(), change.unit(), change.quote(), change.start() + by, change.end() + by);
    }

    private static FigureDocument moved(ReportDocument report, FigureDocument figure, int by) {
        return figure.movedBy(by, report.version(), moved(report.text(), figure.change(), by));
    }
}
