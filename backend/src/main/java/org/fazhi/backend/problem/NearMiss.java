package org.fazhi.backend.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The word that was probably meant. */
public final class NearMiss {
    private NearMiss() {}

    /** The known word within a third of the length in edits (Levenshtein 1966), if there is one. */
    static Optional<String> of(String word, Collection<String> known) {
        return ranked(word, known).findFirst();
    }

    /** The known words within a third of the length in edits, the nearest first; of equally near ones those of the same length. */
    public static Stream<String> ranked(String word, Collection<String> known) {
        if (word == null || word.isEmpty() || word.length() > 40) {
            return Stream.empty();
        }
        String asked = word.toLowerCase(Locale.ROOT);
        return known.stream()
                .filter(candidate -> distance(asked, candidate.toLowerCase(Locale.ROOT)) <= limit(asked, candidate))
                .sorted(Comparator.<String>comparingInt(
                                candidate -> distance(asked, candidate.toLowerCase(Locale.ROOT)))
                        .thenComparing(candidate -> Math.abs(candidate.length() - asked.length()))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static int limit(String asked, String candidate) {
        return Math.max(1, Math.min(asked.length(), candidate.length()) / 3);
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
