package org.fazhi.ingest.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts the names of a list with 分别 apart, so that each can be read with its own value. */
final class ListAligner {
    /**
     * A list of values.
     *
     * @param first index of the first number
     * @param count how many numbers it has
     * @param head the clause up to 分别
     * @param middle the words between 分别 and the first number
     * @param names the last {@code count} names of the head, the first with everything before it; empty when there are fewer
     */
    record Aligned(int first, int count, Window head, String middle, List<Window> names) {}

    private static final Pattern BETWEEN = Pattern.compile("[、,和与及;]|以及|,?和");
    private static final Pattern SEPARATOR = Pattern.compile("(?:[、,]|以及|[和与及](?!解|谐))(?![^()]*\\))");
    private static final String MARK = "分别";
    private static final int LONGEST = 40;

    /** The list whose first value is the candidate's; null when the candidate is in none. */
    Aligned align(ReportText text, Candidate candidate) {
        int mark = candidate.lead().text().lastIndexOf(MARK);
        if (mark < 0 || candidate.lead().text().substring(mark).matches(".*\\d(?!\\d{0,3}年).*")) {
            return null;
        }
        int count = count(text, candidate.index());
        if (count < 2) {
            return null;
        }
        Window head = candidate.lead().upTo(mark);
        return new Aligned(
                candidate.index(),
                count,
                head,
                candidate.lead().text().substring(mark + MARK.length()),
                names(head, count));
    }

    /** 2021年、2022年分别收到402件、518件,审结379件、487件: a row of as many values goes on with the names of the list before. */
    Aligned carriedOn(ReportText text, Candidate candidate, Aligned before) {
        int count = count(text, candidate.index());
        boolean same = count == before.count()
                && text.clauses().sentenceStart(candidate.numeral().start())
                        == text.clauses()
                                .sentenceStart(
                                        text.numerals().get(before.first()).start());
        return same ? new Aligned(candidate.index(), count, candidate.lead(), "", before.names()) : null;
    }

    /** How many numbers of one unit follow each other with nothing but separators between them. */
    private static int count(ReportText text, int first) {
        List<Numeral> numerals = text.numerals();
        int at = first;
        while (at + 1 < numerals.size()
                && at - first < LONGEST
                && (numerals.get(at + 1).isPercent() == numerals.get(first).isPercent()
                        || numerals.get(first).unit().isEmpty())
                && BETWEEN.matcher(text.text()
                                .substring(
                                        numerals.get(at).end(),
                                        numerals.get(at + 1).start()))
                        .matches()) {
            at++;
        }
        return at - first + 1;
    }

    private static List<Window> names(Window head, int count) {
        List<Integer> ends = new ArrayList<>();
        Matcher matcher = SEPARATOR.matcher(head.text());
        while (matcher.find()) {
            ends.add(matcher.start());
        }
        ends.add(head.text().length());
        if (ends.size() < count) {
            return List.of();
        }
        List<Window> names = new ArrayList<>();
        int from = 0;
        for (int end : ends.subList(ends.size() - count, ends.size())) {
            names.add(head.slice(Math.min(from, end), end));
            from = end + 1;
        }
        return names;
    }
}
