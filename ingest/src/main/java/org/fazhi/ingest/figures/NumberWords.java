package org.fazhi.ingest.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.fazhi.ingest.RuleFile;

/** The words of numbers.yaml: approximators, counting units, words that only look like numbers. */
final class NumberWords {
    private record File(
            Map<String, List<String>> before,
            List<String> inside,
            Map<String, List<String>> after,
            List<String> units,
            List<String> words,
            String joins) {}

    /** A word and what it says of its number. */
    record Approximator(String word, Qualifier qualifier) {}

    private final List<Approximator> before;
    private final List<Approximator> after;
    private final String inside;
    private final Map<Character, List<String>> units;
    private final List<String> words;
    private final String joins;

    private NumberWords(File file) {
        before = approximators(file.before());
        after = approximators(file.after());
        inside = String.join("", file.inside());
        units = new java.util.HashMap<>();
        file.units().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .forEach(unit -> units.computeIfAbsent(unit.charAt(0), c -> new ArrayList<>())
                        .add(unit));
        words = file.words();
        joins = file.joins();
    }

    static NumberWords load() {
        return new NumberWords(RuleFile.yaml(FigureReader.class, "numbers.yaml", File.class));
    }

    /** The longest approximator that ends at a place; null when none does. */
    Approximator before(String text, int place) {
        for (Approximator candidate : before) {
            if (text.startsWith(candidate.word(), place - candidate.word().length())) {
                return candidate;
            }
        }
        return null;
    }

    /** The longest approximator that starts at a place; null when none does. */
    Approximator after(String text, int place) {
        for (Approximator candidate : after) {
            if (text.startsWith(candidate.word(), place)) {
                return candidate;
            }
        }
        return null;
    }

    boolean isInside(String text, int place) {
        return place < text.length() && inside.indexOf(text.charAt(place)) >= 0;
    }

    /** The longest counting unit that starts at a place; empty when none does. */
    String unit(String text, int place) {
        if (place >= text.length()) {
            return "";
        }
        for (String unit : units.getOrDefault(text.charAt(place), List.of())) {
            if (text.startsWith(unit, place)) {
                return unit;
            }
        }
        return "";
    }

    /** Whether the number character at a place belongs to a word such as 一体 or 统一. */
    boolean isWord(String text, int place) {
        boolean alone = place + 1 >= text.length() || !ChineseNumber.isPart(text.charAt(place + 1));
        if (alone && text.charAt(place) == '一' && place > 0 && joins.indexOf(text.charAt(place - 1)) >= 0) {
            return true;
        }
        return words.stream().anyMatch(word -> text.startsWith(word, place));
    }

    private static List<Approximator> approximators(Map<String, List<String>> file) {
        Map<Qualifier, List<String>> byQualifier = new EnumMap<>(Qualifier.class);
        file.forEach((code, list) -> byQualifier.put(Qualifier.valueOf(code.toUpperCase(java.util.Locale.ROOT)), list));
        return byQualifier.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(word -> new Approximator(word, entry.getKey())))
                .sorted(Comparator.comparingInt((Approximator a) -> a.word().length())
                        .reversed())
                .toList();
    }
}
