package org.fazhi.ingest.figures;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
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

    /** Those before a number under their last character, all others under their first; the longest first. */
    private final CharacterIndex<Approximator> before = new CharacterIndex<>();

    private final CharacterIndex<Approximator> after = new CharacterIndex<>();
    private final CharacterIndex<String> units = new CharacterIndex<>();
    private final CharacterIndex<String> words = new CharacterIndex<>();
    private final String inside;
    private final String joins;

    private NumberWords(File file) {
        approximators(file.before())
                .forEach(entry -> before.add(entry.word().charAt(entry.word().length() - 1), entry));
        approximators(file.after()).forEach(entry -> after.add(entry.word().charAt(0), entry));
        inside = String.join("", file.inside());
        file.units().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .forEach(unit -> units.add(unit.charAt(0), unit));
        file.words().forEach(word -> words.add(word.charAt(0), word));
        joins = file.joins();
    }

    static NumberWords load() {
        return new NumberWords(RuleFile.yaml(FigureReader.class, "numbers.yaml", File.class));
    }

    /** The longest approximator that ends at a place; null when none does. */
    Approximator before(String text, int place) {
        if (place == 0) {
            return null;
        }
        for (Approximator candidate : before.under(text.charAt(place - 1))) {
            if (text.startsWith(candidate.word(), place - candidate.word().length())) {
                return candidate;
            }
        }
        return null;
    }

    /** The longest approximator that starts at a place; null when none does. */
    Approximator after(String text, int place) {
        if (place >= text.length()) {
            return null;
        }
        for (Approximator candidate : after.under(text.charAt(place))) {
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
        for (String unit : units.under(text.charAt(place))) {
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
        for (String word : words.under(text.charAt(place))) {
            if (text.startsWith(word, place)) {
                return true;
            }
        }
        return false;
    }

    private static List<Approximator> approximators(Map<String, List<String>> file) {
        Map<Qualifier, List<String>> byQualifier = new EnumMap<>(Qualifier.class);
        file.forEach((code, list) -> byQualifier.put(Qualifier.valueOf(code.toUpperCase(Locale.ROOT)), list));
        return byQualifier.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(word -> new Approximator(word, entry.getKey())))
                .sorted(Comparator.comparingInt((Approximator a) -> a.word().length())
                        .reversed())
                .toList();
    }
}
