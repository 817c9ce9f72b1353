package org.fazhi.mappings.vocabulary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Long words of the genre that are made of shorter ones, taken apart: 集体讨论决定 → 集体讨论 决定. The dictionary cuts such a word as
 * one, so that a query for it would find none of the reports that say its parts, or that leave out a word that adds nothing
 * ({@code hollow.txt}). Words are folded.
 */
public final class Compounds {
    /** Up to four characters a word is one thing: 行政复议 is not 行政 and 复议. */
    private static final int LONGEST_WHOLE = 4;
    /** Everyday words whose first character also ends a word of the genre: 街道 办事处, not 街道办 and the rest. */
    private static final List<String> EVERYDAY = List.of("委员会", "办公室", "办事处");

    private final Set<String> genre = new HashSet<>(EVERYDAY);
    private final Set<String> hollow;
    private final Map<String, List<String>> parts = new HashMap<>();
    private final int longest;

    Compounds(List<String> genre, List<String> hollow) {
        this.hollow = Set.copyOf(hollow);
        this.longest = genre.stream().mapToInt(String::length).max().orElse(0);
        genre.stream().sorted(Comparator.comparingInt(String::length)).forEach(this::learn);
    }

    public static Compounds load() {
        return new Compounds(GenreWords.load(), VocabularyFile.lines("hollow.txt"));
    }

    private void learn(String word) {
        List<String> cut = apart(solid(pieces(word)));
        boolean changed = !cut.equals(List.of(word));
        boolean known = cut.stream().anyMatch(this::says) && cut.stream().allMatch(part -> part.length() > 1);
        if (changed && known && (word.length() > LONGEST_WHOLE || cut.size() == 1)) {
            parts.put(word, cut);
        }
        genre.add(word);
    }

    /** The run with blanks between the parts of its compounds and without the hollow words beside them; empty when it has neither. */
    public Optional<String> opened(String run) {
        List<String> pieces = pieces(run);
        List<String> solid = solid(pieces);
        boolean same = solid.size() == pieces.size() && pieces.stream().noneMatch(parts::containsKey);
        return same ? Optional.empty() : Optional.of(String.join(" ", apart(solid)));
    }

    private List<String> apart(List<String> pieces) {
        return pieces.stream()
                .flatMap(piece -> parts.getOrDefault(piece, List.of(piece)).stream())
                .toList();
    }

    /** Known words and the stretches between them, from the right: the last word of a Chinese term says what it is. */
    private List<String> pieces(String run) {
        LinkedList<String> pieces = new LinkedList<>();
        int taken = run.length();
        int end = taken;
        while (end > 0) {
            String word = endingAt(run, end);
            if (word.isEmpty()) {
                end--;
                continue;
            }
            if (end < taken) {
                pieces.addFirst(run.substring(end, taken));
            }
            pieces.addFirst(word);
            end -= word.length();
            taken = end;
        }
        if (taken > 0) {
            pieces.addFirst(run.substring(0, taken));
        }
        return pieces;
    }

    private String endingAt(String run, int end) {
        for (int length = Math.min(longest, end); length > 0; length--) {
            String word = run.substring(end - length, end);
            boolean suffix = length == 1
                    && hollow.contains(word)
                    && !endingAt(run, end - 1).isEmpty();
            if (suffix || length > 1 && (genre.contains(word) || hollow.contains(word))) {
                return word;
            }
        }
        return "";
    }

    /** Without the hollow words that stand beside one that says something. */
    private List<String> solid(List<String> pieces) {
        List<String> solid = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            boolean beside = i > 0 && says(pieces.get(i - 1)) || i + 1 < pieces.size() && says(pieces.get(i + 1));
            if (!beside || !hollow.contains(pieces.get(i))) {
                solid.add(pieces.get(i));
            }
        }
        return solid;
    }

    private boolean says(String piece) {
        return genre.contains(piece) && !hollow.contains(piece);
    }
}
