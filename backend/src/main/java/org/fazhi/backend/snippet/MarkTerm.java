package org.fazhi.backend.snippet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * One wanted word or phrase, folded.
 *
 * @param literal as typed
 * @param exact whether it was quoted; then nothing else stands for it
 * @param others other names of the same thing
 * @param pieces its segmented words, for a report that holds these and not the whole; asked for only then
 */
public record MarkTerm(String literal, boolean exact, List<String> others, Supplier<List<String>> pieces) {
    /** Where the term stands in the folded text: itself, else its other names, else its pieces. */
    List<Match> matches(String folded, int term) {
        List<Match> found = new ArrayList<>();
        find(folded, literal, term, found);
        if (!exact) {
            if (found.isEmpty()) {
                others.forEach(other -> find(folded, other, term, found));
            }
            if (found.isEmpty()) {
                pieces.get().forEach(piece -> find(folded, piece, term, found));
            }
        }
        return found;
    }

    private void find(String folded, String word, int term, List<Match> found) {
        if (word.isEmpty()) {
            return;
        }
        for (int at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
            if (exact || standsAlone(folded, at, at + word.length())) {
                found.add(new Match(at, at + word.length(), term));
            }
        }
    }

    /** A number or Latin word is not a piece of a longer one: 16 is not in 2016. */
    private static boolean standsAlone(String folded, int start, int end) {
        return !(start > 0 && joined(folded.charAt(start - 1), folded.charAt(start)))
                && !(end < folded.length() && joined(folded.charAt(end - 1), folded.charAt(end)));
    }

    private static boolean joined(char a, char b) {
        return latin(a) && latin(b) || Character.isHighSurrogate(a) && Character.isLowSurrogate(b);
    }

    private static boolean latin(char c) {
        return c < 128 && Character.isLetterOrDigit(c);
    }
}
