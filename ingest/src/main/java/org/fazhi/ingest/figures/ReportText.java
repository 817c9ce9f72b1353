package org.fazhi.ingest.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fazhi.ingest.normalise.Part;
import org.fazhi.ingest.normalise.Report;
import org.fazhi.ingest.normalise.Section;

/** One report prepared for the rules: folded text, numbers, clauses, topics, and where its sections lie. */
final class ReportText {
    /** A sentence without its bracketed remarks, and the periods in it. */
    record Sentence(Window window, List<PeriodReader.Mention> periods) {}

    /**
     * Whose figure a number was found to state.
     *
     * @param match what it counts
     * @param numeral the number
     * @param before how many statements had been found before it
     * @param subject null when the text names nobody
     */
    record StatedSubject(Match match, Numeral numeral, int before, Subject subject) {
        boolean answers(Match otherMatch, Numeral otherNumeral, int otherBefore) {
            return match == otherMatch && numeral == otherNumeral && before == otherBefore;
        }
    }

    /** The sections of a stretch of the original text that has no border of a section inside. */
    private record Around(int from, int to, List<Section> sections, String heading) {}

    private final Report report;
    private final FoldedText folded;
    private final List<Numeral> numerals;
    private final Clauses clauses;
    private final TopicTrail topics;
    private KeyedWords<SubjectWords.Kind> subjectWords;
    private StatedSubject lastStated;
    private final Map<String, Names> names = new HashMap<>();
    private final Map<Integer, Sentence> sentences = new HashMap<>();
    private final Map<String, Optional<String>> headings = new HashMap<>();
    private Around around = new Around(0, 0, List.of(), "");

    ReportText(Report report, NumberScanner scanner, TopicTrail.Cues topicCues) {
        this.report = report;
        folded = FoldedText.of(report.text());
        numerals = scanner.scan(folded.text());
        clauses = new Clauses(folded.text(), numerals);
        topics = topicCues.follow(folded.text());
    }

    Report report() {
        return report;
    }

    String text() {
        return folded.text();
    }

    List<Numeral> numerals() {
        return numerals;
    }

    /** The numbers that lie wholly between two places. */
    List<Numeral> numeralsWithin(int from, int to) {
        int first = firstFrom(from);
        int last = first;
        while (last < numerals.size() && numerals.get(last).end() <= to) {
            last++;
        }
        return numerals.subList(first, last);
    }

    private int firstFrom(int place) {
        int low = 0;
        int high = numerals.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (numerals.get(middle).start() < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    Clauses clauses() {
        return clauses;
    }

    int origin(int place) {
        return folded.origin(place);
    }

    int originEnd(int place) {
        return folded.originEnd(place);
    }

    /** The topic at a place: the last cue of its paragraph, else that of the headings above it; null when nothing tells. */
    String topic(int place, TopicTrail.Cues cues) {
        String topic = topics.lastWithin(clauses.paragraphStart(place), place);
        List<Section> around = sections(place);
        for (int i = around.size() - 1; topic == null && i >= 0; i--) {
            topic = headings.computeIfAbsent(
                            around.get(i).heading(),
                            heading -> Optional.ofNullable(
                                    cues.of(FoldedText.of(heading).text())))
                    .orElse(null);
        }
        return topic;
    }

    /** The last topic that a stretch of text sets; null when it sets none. */
    String topicBetween(int from, int to) {
        return topics.lastWithin(from, to);
    }

    /** What a clause names; clauses are asked again and again, so each is read once. */
    Names names(String clause, SubjectWords words) {
        subjectWords = subjectWords == null ? words.of(report) : subjectWords;
        return names.computeIfAbsent(clause, text -> Names.of(text, SubjectWords.mentions(text, subjectWords)));
    }

    /** What was last found to be stated: the same is often asked twice in a row. */
    StatedSubject lastStated() {
        return lastStated;
    }

    void keep(StatedSubject stated) {
        lastStated = stated;
    }

    /** The sentence around a place with the periods it names; numbers ask again and again, so each is read once. */
    Sentence sentence(int place, PeriodReader periods) {
        int start = clauses.sentenceStart(place);
        return clauses.isInBrackets(place)
                ? read(start, place, periods)
                : sentences.computeIfAbsent(start, from -> read(from, clauses.sentenceEnd(from), periods));
    }

    private Sentence read(int from, int to, PeriodReader periods) {
        Window window = clauses.window(from, to);
        return new Sentence(window, periods.mentions(window.text(), Surroundings.year(this)));
    }

    /** The deepest heading above a place, folded as the text is; empty when there is none. */
    String heading(int place) {
        sections(place);
        return around.heading();
    }

    /** The part of the report that a place lies in; {@link Part#OVERVIEW} before the first heading. */
    Part part(int place) {
        List<Section> around = sections(place);
        Part part = around.isEmpty() ? null : around.get(around.size() - 1).part();
        return part == null ? Part.OVERVIEW : part;
    }

    /** The sections around a place, from the outermost. The answer holds up to the next border; numbers come in order. */
    private List<Section> sections(int place) {
        int origin = folded.origin(place);
        if (report.sections() == null || origin >= around.from() && origin < around.to()) {
            return around.sections();
        }
        List<Section> sections = new ArrayList<>();
        int from = 0;
        int to = Integer.MAX_VALUE;
        for (Section section : report.sections()) {
            if (section.start() <= origin && origin < section.end()) {
                sections.add(section);
            }
            for (int border : new int[] {section.start(), section.end()}) {
                from = border <= origin ? Math.max(from, border) : from;
                to = border > origin ? Math.min(to, border) : to;
            }
        }
        String heading = sections.isEmpty()
                ? ""
                : FoldedText.of(sections.get(sections.size() - 1).heading()).text();
        around = new Around(from, to, sections, heading);
        return sections;
    }
}
