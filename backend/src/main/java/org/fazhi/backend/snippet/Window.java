package org.fazhi.backend.snippet;

import java.util.ArrayList;
import java.util.List;

/**
 * The stretch of a passage that is shown.
 *
 * @param start offset in the text
 * @param end offset after it
 * @param cutBefore whether the sentence begins earlier
 * @param cutAfter whether the sentence goes on
 */
record Window(int start, int end, boolean cutBefore, boolean cutAfter) {
    private static final int BEFORE = 40;
    private static final int LONGEST = 140;
    private static final String SENTENCE_ENDS = "。！？；\n!?;";

    /** The stretch around the match from which most different terms stand close together. */
    static Window around(String text, int from, int to, List<Match> matches) {
        Match best = matches.get(0);
        long most = 0;
        for (Match match : matches) {
            long terms = matches.stream()
                    .filter(other -> other.start() >= match.start() && other.end() <= match.start() + LONGEST - BEFORE)
                    .map(Match::term)
                    .distinct()
                    .count();
            if (terms > most) {
                most = terms;
                best = match;
            }
        }
        int start = start(text, from, best, matches);
        int end = end(text, start, to, best, matches);
        return new Window(start, end, !begins(text, from, start), !ends(text, to, end));
    }

    private static int start(String text, int from, Match best, List<Match> matches) {
        int start = best.start();
        while (start > from && best.start() - start < BEFORE && !sentenceEnd(text.charAt(start - 1))) {
            start--;
        }
        return outside(text, start, matches, true);
    }

    private static int end(String text, int start, int to, Match best, List<Match> matches) {
        int limit = Math.min(to, Math.max(start + LONGEST, best.end()));
        int end = limit;
        for (int i = best.end(); i < limit; i++) {
            if (sentenceEnd(text.charAt(i)) && i - start >= LONGEST / 2) {
                end = i + 1;
                break;
            }
        }
        return outside(text, end, matches, false);
    }

    /** The offset moved out of any match and any surrogate pair it would cut. */
    private static int outside(String text, int offset, List<Match> matches, boolean backward) {
        int moved = offset;
        for (boolean again = true; again; ) {
            again = false;
            for (Match match : matches) {
                if (match.start() < moved && moved < match.end()) {
                    moved = backward ? match.start() : match.end();
                    again = true;
                }
            }
        }
        boolean cutsPair = moved > 0
                && moved < text.length()
                && Character.isHighSurrogate(text.charAt(moved - 1))
                && Character.isLowSurrogate(text.charAt(moved));
        return cutsPair ? moved + (backward ? -1 : 1) : moved;
    }

    private static boolean begins(String text, int from, int start) {
        return start <= from || sentenceEnd(text.charAt(start - 1));
    }

    private static boolean ends(String text, int to, int end) {
        return end >= to || sentenceEnd(text.charAt(end - 1));
    }

    private static boolean sentenceEnd(char c) {
        return SENTENCE_ENDS.indexOf(c) >= 0;
    }

    /** The matches that stand wholly within, joined where they overlap. */
    List<Match> marks(List<Match> sorted) {
        List<Match> marks = new ArrayList<>();
        for (Match match : sorted) {
            if (match.start() < start || match.end() > end) {
                continue;
            }
            Match last = marks.isEmpty() ? null : marks.get(marks.size() - 1);
            if (last != null && match.start() < last.end()) {
                marks.set(marks.size() - 1, new Match(last.start(), Math.max(last.end(), match.end()), last.term()));
            } else {
                marks.add(match);
            }
        }
        return marks;
    }
}
