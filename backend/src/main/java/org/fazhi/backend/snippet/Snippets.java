package org.fazhi.backend.snippet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.fazhi.mappings.document.Passage;
import org.fazhi.mappings.document.ReportDocument;
import org.fazhi.mappings.text.Folding;

/**
 * Cuts the snippets of a report. Our own, because the engine's highlighter segments the text once more, marks pieces of words
 * where a whole phrase stands, and needs stored offsets that would add a third to the index.
 */
public final class Snippets {
    private static final int MOST = 3;
    private static final int MATCHES_OF_A_PASSAGE = 200;

    private Snippets() {}

    private record Candidate(Passage passage, List<Match> matches) {
        long terms() {
            return matches.stream().map(Match::term).distinct().count();
        }
    }

    /**
     * The best pieces, at most three.
     *
     * @param themes themes whose passages come first; empty for all
     * @param parts parts whose passages come first; empty for all
     */
    public static List<Snippet> of(ReportDocument report, List<MarkTerm> terms, Set<String> themes, Set<String> parts) {
        String text = report.text() == null ? "" : report.text();
        List<Match> matches = matches(Folding.fold(text), terms);
        List<Candidate> candidates = candidates(passages(report, text), matches);
        Comparator<Candidate> order = Comparator.<Candidate>comparingInt(
                        candidate -> chosen(candidate.passage(), themes, parts) ? 0 : 1)
                .thenComparing(Comparator.comparingLong(Candidate::terms).reversed())
                .thenComparing(Comparator.<Candidate>comparingInt(
                                candidate -> Math.min(5, candidate.matches().size()))
                        .reversed())
                .thenComparingInt(candidate -> candidate.passage().start());
        return candidates.stream()
                .sorted(order)
                .limit(MOST)
                .map(candidate -> snippet(text, candidate))
                .toList();
    }

    private static boolean chosen(Passage passage, Set<String> themes, Set<String> parts) {
        return (themes.isEmpty() || passage.theme() != null && themes.contains(passage.theme()))
                && (parts.isEmpty() || passage.part() != null && parts.contains(passage.part()));
    }

    private static List<Passage> passages(ReportDocument report, String text) {
        return Passage.cut(report.sections(), text.length());
    }

    static List<Match> matches(String folded, List<MarkTerm> terms) {
        List<Match> matches = new ArrayList<>();
        for (int i = 0; i < terms.size(); i++) {
            matches.addAll(terms.get(i).matches(folded, i));
        }
        matches.sort(Comparator.comparingInt(Match::start).thenComparing(Match::end, Comparator.reverseOrder()));
        return matches;
    }

    /** Passages and matches both run through the text once. */
    private static List<Candidate> candidates(List<Passage> passages, List<Match> matches) {
        List<Candidate> candidates = new ArrayList<>();
        int next = 0;
        for (Passage passage : passages) {
            List<Match> within = new ArrayList<>();
            while (next < matches.size() && matches.get(next).start() < passage.end()) {
                Match match = matches.get(next++);
                if (match.start() >= passage.start()
                        && match.end() <= passage.end()
                        && within.size() < MATCHES_OF_A_PASSAGE) {
                    within.add(match);
                }
            }
            if (!within.isEmpty()) {
                candidates.add(new Candidate(passage, within));
            }
        }
        return candidates;
    }

    private static Snippet snippet(String text, Candidate candidate) {
        Passage passage = candidate.passage();
        Window window = Window.around(text, passage.start(), passage.end(), candidate.matches());
        List<Match> marks = window.marks(candidate.matches());
        return new Snippet(
                passage.heading(), marked(text, window, marks), marks.get(0).start());
    }

    private static String marked(String text, Window window, List<Match> marks) {
        StringBuilder html = new StringBuilder(window.cutBefore() ? "…" : "");
        int at = window.start();
        for (Match mark : marks) {
            escape(text, at, mark.start(), html);
            html.append("<mark>");
            escape(text, mark.start(), mark.end(), html);
            html.append("</mark>");
            at = mark.end();
        }
        escape(text, at, window.end(), html);
        return html.append(window.cutAfter() ? "…" : "").toString().strip();
    }

    private static void escape(String text, int start, int end, StringBuilder html) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                case '\n' -> html.append(' ');
                default -> html.append(c);
            }
        }
    }
}
