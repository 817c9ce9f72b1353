package org.fazhi.backend.indicator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fazhi.backend.figure.StatedChange;
import org.fazhi.mappings.document.FigureDocument;
import org.jspecify.annotations.Nullable;

/**
 * Decides what one place says for one year, out of everything its own reports state of an indicator. The year's own report
 * speaks first; a later report's restatement is taken only where that is silent. The subject is the one asked for, else
 * whole, else the one the place states most; values of different subjects are never merged.
 */
final class PointRule {
    private static final int MOST_EVIDENCE = 20;

    private final List<FigureDocument> figures;
    private final List<OwnReport> reports;
    private final @Nullable String subject;
    private final List<String> preference;

    /**
     * @param figures of one place and indicator
     * @param reports the place's own
     * @param subject as asked; null for the rule
     * @param counts how often the place states each subject
     */
    PointRule(
            List<FigureDocument> figures, List<OwnReport> reports, @Nullable String subject, Map<String, Long> counts) {
        this.figures = figures;
        this.reports = reports;
        this.subject = subject;
        this.preference = preference(counts);
    }

    private static List<String> preference(Map<String, Long> counts) {
        return counts.keySet().stream()
                .sorted(Comparator.comparing((String one) -> one.equals(Statements.WHOLE) ? 0 : 1)
                        .thenComparing(counts::get, Comparator.reverseOrder())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** Subjects in the order in which the rule takes them. */
    List<String> preference() {
        return preference;
    }

    SeriesPoint point(int year) {
        List<OwnReport> own = reports.stream()
                .filter(report -> report.reportYear() == year)
                .sorted()
                .toList();
        List<FigureDocument> stated = figures.stream()
                .filter(figure -> figure.year() != null && figure.year() == year && figure.reportYear() >= year)
                .toList();
        Optional<FigureDocument> chosen = chosen(stated, own, year);
        return chosen.isPresent() ? stated(year, chosen.get(), stated, own) : blank(year, stated, own);
    }

    private Optional<FigureDocument> chosen(List<FigureDocument> stated, List<OwnReport> own, int year) {
        Comparator<FigureDocument> order = Comparator.<FigureDocument>comparingInt(
                        figure -> figure.reportYear() == year ? 0 : 1)
                .thenComparingInt(figure -> preference.indexOf(figure.subject()))
                .thenComparingInt(FigureDocument::reportYear)
                .thenComparingInt(figure -> place(own, figure.reportId()))
                .thenComparingInt(figure -> figure.qualifier().equals("exact") ? 0 : 1)
                .thenComparingInt(FigureDocument::start)
                .thenComparing(FigureDocument::id);
        return stated.stream()
                .filter(figure -> subject == null || figure.subject().equals(subject))
                .min(order);
    }

    private static int place(List<OwnReport> own, String reportId) {
        for (int i = 0; i < own.size(); i++) {
            if (own.get(i).id().equals(reportId)) {
                return i;
            }
        }
        return own.size();
    }

    private SeriesPoint stated(int year, FigureDocument chosen, List<FigureDocument> stated, List<OwnReport> own) {
        List<FigureDocument> alike = new ArrayList<>(List.of(chosen));
        stated.stream()
                .filter(figure -> figure.subject().equals(chosen.subject()) && figure != chosen)
                .sorted(Comparator.comparingInt(FigureDocument::reportYear)
                        .thenComparing(FigureDocument::reportId)
                        .thenComparingInt(FigureDocument::start))
                .limit(MOST_EVIDENCE)
                .forEach(alike::add);
        StatedChange change = StatedChange.of(chosen.change());
        return new SeriesPoint(
                year,
                "stated",
                chosen.value(),
                chosen.subject(),
                chosen.qualifier(),
                null,
                null,
                null,
                change == null ? null : change.value(),
                change,
                false,
                chosen.reportYear(),
                alike.stream().anyMatch(figure -> disagrees(chosen, figure)),
                otherSubjects(stated, chosen.subject()),
                own.isEmpty() ? null : own.get(0).id(),
                others(own),
                chosen.note(),
                alike.stream().map(Evidence::of).toList());
    }

    /** An approximate value does not contradict an exact one. */
    private static boolean disagrees(FigureDocument a, FigureDocument b) {
        return a.qualifier().equals("exact")
                && b.qualifier().equals("exact")
                && Math.abs(a.value() - b.value()) > 1e-9 * Math.max(1, Math.abs(a.value()));
    }

    private static List<String> otherSubjects(List<FigureDocument> stated, @Nullable String taken) {
        return stated.stream()
                .map(FigureDocument::subject)
                .filter(other -> !other.equals(taken))
                .distinct()
                .sorted()
                .toList();
    }

    private static List<String> others(List<OwnReport> own) {
        return own.stream().skip(1).map(OwnReport::id).toList();
    }

    private static SeriesPoint blank(int year, List<FigureDocument> stated, List<OwnReport> own) {
        String status = own.isEmpty() ? "not_found" : own.get(0).readable() ? "silent" : "unreadable";
        return new SeriesPoint(
                year,
                status,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                null,
                false,
                otherSubjects(stated, null),
                own.isEmpty() ? null : own.get(0).id(),
                others(own),
                null,
                List.of());
    }
}
