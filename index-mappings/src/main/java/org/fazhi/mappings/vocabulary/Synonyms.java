package org.fazhi.mappings.vocabulary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fazhi.mappings.text.Folding;

/** What a word of a query may also be called in a report, as {@code synonyms.txt} says. Words are folded. */
public final class Synonyms {
    private final Map<String, Set<String>> alternatives = new LinkedHashMap<>();

    private Synonyms() {}

    public static Synonyms load() {
        Synonyms synonyms = new Synonyms();
        VocabularyFile.lines("synonyms.txt").forEach(synonyms::read);
        return synonyms;
    }

    private void read(String line) {
        String[] sides = line.split(" > ", 2);
        List<String> words = words(sides[sides.length - 1]);
        if (sides.length == 2) {
            add(Folding.fold(sides[0].strip()), words);
        } else {
            words.forEach(word -> add(word, words));
        }
    }

    private static List<String> words(String side) {
        return List.of(side.split(" = ")).stream()
                .map(String::strip)
                .map(Folding::fold)
                .toList();
    }

    private void add(String word, List<String> others) {
        Set<String> known = alternatives.computeIfAbsent(word, key -> new LinkedHashSet<>());
        others.stream().filter(other -> !other.equals(word)).forEach(known::add);
    }

    /** The other names of exactly this folded word; empty when it has none. */
    public List<String> of(String folded) {
        return List.copyOf(alternatives.getOrDefault(folded, Set.of()));
    }

    /**
     * The other names of a run of words without blanks: of the run itself, else of the longest known word in it, put in its place.
     */
    public List<String> within(String folded) {
        if (alternatives.containsKey(folded)) {
            return of(folded);
        }
        String longest = "";
        for (String word : alternatives.keySet()) {
            if (word.length() > longest.length() && folded.contains(word)) {
                longest = word;
            }
        }
        return longest.isEmpty() ? List.of() : replaced(folded, longest);
    }

    private List<String> replaced(String folded, String word) {
        List<String> runs = new ArrayList<>();
        of(word).stream()
                .filter(other -> !folded.contains(other) && !other.contains(word))
                .forEach(other -> runs.add(folded.replace(word, other)));
        return runs;
    }
}
