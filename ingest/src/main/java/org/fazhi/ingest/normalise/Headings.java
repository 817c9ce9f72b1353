package org.fazhi.ingest.normalise;

import java.util.ArrayList;
import java.util.List;

/** Decides which markers open a section, and where the heading behind each ends. */
final class Headings {
    private static final int LONGEST = 50;
    private static final int LONGEST_LINE = 90;
    private static final int LONGEST_RUN_IN = 28;
    private static final Expression MEASURED =
            Expression.of("[0-9０-９]\\s*(?:余|多)?\\s*(?:万|亿)?\\s*(?:件|次|名|人|个|项|份|场|期|起|宗|家|条|%|％)");

    private static final char HAN = 0x2E80;
    private static final int SHORTEST_PHRASE = 4;
    private static final int LONGEST_PHRASE = 40;
    private static final int LONGEST_SECOND_PHRASE = 24;

    /**
     * An accepted heading.
     *
     * @param marker its number
     * @param end offset after the heading's last character
     * @param bodyStart offset after the mark that ends it
     */
    record Heading(Marker marker, int end, int bodyStart) {}

    private final String text;
    private final List<Line> lines;
    private final List<Marker> markers;
    private final List<Heading> accepted = new ArrayList<>();
    private final int[] last = new int[6];
    /** Where no 1. stands between, （1） counts what stands below （一）. */
    private boolean bracketsAreThird;

    private Headings(String text, List<Line> lines, List<Marker> markers) {
        this.text = text;
        this.lines = lines;
        this.markers = markers;
    }

    static List<Heading> in(String text, List<Line> lines, List<Marker> markers) {
        Headings headings = new Headings(text, lines, markers);
        int line = 0;
        for (int i = 0; i < markers.size(); i++) {
            while (lines.get(line).end() <= markers.get(i).start()) {
                line++;
            }
            headings.weigh(i, lines.get(line));
        }
        return headings.accepted;
    }

    private void weigh(int index, Line line) {
        Marker marker = markers.get(index);
        if (!accepted.isEmpty()
                && marker.start() < accepted.get(accepted.size() - 1).end()) {
            return;
        }
        int end = headingEnd(marker, index, line);
        String phrase = text.substring(marker.end(), end).strip();
        boolean wholeLine = end >= line.end();
        boolean opens = marker.level() >= 4
                ? runsIn(marker, phrase, end, line)
                : marker.lineStart()
                        ? phrase.length() <= (wholeLine ? LONGEST_LINE : LONGEST)
                        : glued(marker, phrase, end, line);
        if (!opens || phrase.isEmpty() || isSentence(marker, phrase, end, line)) {
            return;
        }
        int level = marker.level() == 5 ? last[3] > 0 && !bracketsAreThird ? 4 : 3 : marker.level();
        bracketsAreThird = level == 3 ? marker.level() == 5 : level > 3 && bracketsAreThird;
        last[level] = marker.ordinal();
        for (int deeper = level + 1; deeper < last.length; deeper++) {
            last[deeper] = 0;
        }
        int stop =
                marker.end() + text.substring(marker.end(), end).stripTrailing().length();
        int body = end < line.end() && "。：:.；;！".indexOf(text.charAt(end)) >= 0
                ? end + 1
                : wholeLine ? Math.min(text.length(), line.end() + 1) : end;
        Marker placed =
                new Marker(level, marker.ordinal(), marker.start(), marker.end(), marker.lineStart(), marker.number());
        accepted.add(new Heading(placed, stop, body));
    }

    /** A numbered paragraph of one sentence is an item of a list, not a heading without a text. */
    private boolean isSentence(Marker marker, String phrase, int end, Line line) {
        boolean whole = end < line.end() && end >= line.end() - 2 && "。！？.".indexOf(text.charAt(end)) >= 0;
        return marker.level() >= 3 && whole && phrase.length() > 22;
    }

    /** The first full stop or colon, the next number that opens a list below, or the end of the line. */
    private int headingEnd(Marker marker, int index, Line line) {
        int limit = line.end();
        if (index + 1 < markers.size()) {
            Marker next = markers.get(index + 1);
            boolean below = next.start() < line.end()
                    && (next.ordinal() == 1 && next.level() > marker.level()
                            || next.level() == marker.level() && next.ordinal() == marker.ordinal() + 1);
            limit = below ? next.start() : limit;
        }
        for (int i = marker.end(); i < limit; i++) {
            char c = text.charAt(i);
            boolean asciiStop = c == '.'
                    && i > marker.end()
                    && text.charAt(i - 1) > 0x2E80
                    && (i + 1 == limit || text.charAt(i + 1) > 0x2E80);
            if (c == '。' || c == '：' || c == ':' && !digitAround(i, limit) || c == '！' || c == '？' || asciiStop) {
                return i;
            }
            if (c == ' ' && marker.lineStart() && isGap(marker.end(), i, limit)) {
                return i;
            }
        }
        return limit;
    }

    /**
     * A blank stands between a heading and its text where a whole sentence follows it; two phrases of one heading are parted by a
     * blank too, and the second is short and counts nothing.
     */
    private boolean isGap(int start, int blank, int limit) {
        boolean phrase = blank - start >= SHORTEST_PHRASE && blank - start <= LONGEST_PHRASE;
        if (!phrase || blank + 1 >= limit || text.charAt(blank - 1) < HAN || text.charAt(blank + 1) < HAN) {
            return false;
        }
        int stop = text.indexOf('。', blank);
        String rest = stop < 0 || stop >= limit ? "" : text.substring(blank, stop);
        return rest.length() > LONGEST_SECOND_PHRASE || MEASURED.isIn(rest);
    }

    private boolean digitAround(int i, int limit) {
        return i + 1 < limit && Character.isDigit(text.charAt(i - 1)) && Character.isDigit(text.charAt(i + 1));
    }

    /** A heading behind another sentence goes on with the count of its level, is short, and is ended by a mark. */
    private boolean glued(Marker marker, String phrase, int end, Line line) {
        boolean counts = marker.ordinal() == last[marker.level()] + 1;
        boolean ended = end < line.end() || end - marker.end() < 40 && end == line.end() && marker.level() < 3;
        boolean listed = phrase.indexOf('；') >= 0 || phrase.indexOf(';') >= 0 || previous(marker) == '；';
        return counts && ended && !listed && phrase.length() <= LONGEST - 10 && phrase.length() >= 2;
    }

    private char previous(Marker marker) {
        int before = marker.start() - 1;
        while (before > 0 && text.charAt(before) <= ' ') {
            before--;
        }
        return before < 0 ? ' ' : text.charAt(before);
    }

    /** 一是 opens a section only with a phrase of its own that a sentence follows. */
    private boolean runsIn(Marker marker, String phrase, int end, Line line) {
        if (marker.level() == 5) {
            boolean alone = end >= line.end() && marker.lineStart();
            return phrase.length() <= LONGEST - 10 && (alone || end < line.end()) && !MEASURED.isIn(phrase);
        }
        boolean sentenceFollows = end < line.end() - 6 && !text.startsWith("是", end + 2);
        boolean plain = phrase.chars().filter(c -> c == '，' || c == ',').count() <= 1
                && phrase.indexOf('；') < 0
                && phrase.indexOf(';') < 0;
        return sentenceFollows
                && plain
                && phrase.length() >= 3
                && phrase.length() <= LONGEST_RUN_IN
                && !MEASURED.isIn(phrase);
    }
}
