package org.fazhi.ingest.figures;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Many expressions that are looked for in one pass: each is tried only where a character stands that it can begin with. At a
 * place the first expression that fits wins, in the order in which they were added, as in one long alternation.
 *
 * @param <T> what an expression means
 */
final class KeyedWords<T> {
    /** What was found; {@code end} is after the last character. */
    record Hit<T>(T meaning, int start, int end) {}

    /**
     * One expression under one of its first characters.
     *
     * @param seconds the characters that may follow the first; null where any may, or none need to
     */
    private record Entry<T>(T meaning, String words, Pattern expression, String seconds) {
        int end(String text, int place) {
            if (seconds != null && (place + 1 >= text.length() || seconds.indexOf(text.charAt(place + 1)) < 0)) {
                return -1;
            }
            if (expression == null) {
                return text.startsWith(words, place) ? place + words.length() : -1;
            }
            Matcher matcher = on(expression, text, place);
            return matcher.lookingAt() ? matcher.end() : -1;
        }
    }

    private static final int PAGE = 256;
    /** An expression with more beginnings than these is told apart by them alone. */
    private static final int MANY = 12;
    /** What may stand before a place while it is asked whether an expression can begin there: lookbehinds want something. */
    private static final List<String> BEFORE = List.of("", "一一一", "区区区", "111");
    /** Characters that no rule names: an expression that can begin with them can begin with anything. */
    private static final String UNNAMED = "囗q\"";

    private static final String DIGITS = "0123456789";

    /** The expressions by the first character they can begin with: its page, then its place there; null where none begins. */
    private final List<List<List<Entry<T>>>> pages = new ArrayList<>(Collections.nCopies(PAGE, null));

    private final List<Entry<T>> anywhere = new ArrayList<>();

    /** Adds an expression, each of its alternatives by itself. */
    KeyedWords<T> add(T meaning, String expression) {
        for (String alternative : alternatives(expression)) {
            boolean plain = alternative.chars().allMatch(c -> c >= '一' && c <= '鿿');
            if (plain) {
                key(alternative.charAt(0), new Entry<>(meaning, alternative, null, null));
            } else {
                add(meaning, alternative, Pattern.compile(alternative));
            }
        }
        return this;
    }

    private void add(T meaning, String alternative, Pattern expression) {
        if (mayBeAnything("", expression)) {
            everywhere(new Entry<>(meaning, alternative, expression, null));
            return;
        }
        String named = alternative + DIGITS;
        String firsts = mayFollow("", named, expression);
        for (char first : firsts.toCharArray()) {
            boolean whole = firsts.length() > MANY || matches(expression, first);
            String beginning = String.valueOf(first);
            String seconds =
                    whole || mayBeAnything(beginning, expression) ? null : mayFollow(beginning, named, expression);
            key(first, new Entry<>(meaning, alternative, expression, seconds));
        }
    }

    /** Everything in a text, from left to right and without overlaps. */
    List<Hit<T>> in(String text) {
        List<Hit<T>> found = new ArrayList<>();
        int place = 0;
        while (place < text.length()) {
            Hit<T> hit = at(text, place);
            if (hit != null) {
                found.add(hit);
            }
            place = hit == null || hit.end() == place ? place + 1 : hit.end();
        }
        return found;
    }

    boolean anyIn(String text) {
        for (int place = 0; place < text.length(); place++) {
            if (at(text, place) != null) {
                return true;
            }
        }
        return false;
    }

    private Hit<T> at(String text, int place) {
        char c = text.charAt(place);
        List<List<Entry<T>>> page = pages.get(c / PAGE);
        List<Entry<T>> keyed = page == null ? null : page.get(c % PAGE);
        List<Entry<T>> entries = keyed == null ? anywhere : keyed;
        for (int i = 0; i < entries.size(); i++) {
            int end = entries.get(i).end(text, place);
            if (end >= 0) {
                return new Hit<>(entries.get(i).meaning(), place, end);
            }
        }
        return null;
    }

    private void key(char first, Entry<T> entry) {
        if (pages.get(first / PAGE) == null) {
            pages.set(first / PAGE, new ArrayList<>(Collections.nCopies(PAGE, null)));
        }
        List<List<Entry<T>>> page = pages.get(first / PAGE);
        if (page.get(first % PAGE) == null) {
            page.set(first % PAGE, new ArrayList<>(anywhere));
        }
        page.get(first % PAGE).add(entry);
    }

    private void everywhere(Entry<T> entry) {
        anywhere.add(entry);
        pages.stream()
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .filter(Objects::nonNull)
                .forEach(entries -> entries.add(entry));
    }

    private static boolean mayBeAnything(String beginning, Pattern expression) {
        return !mayFollow(beginning, UNNAMED, expression).isEmpty();
    }

    /** Those of some characters that may follow a beginning. */
    private static String mayFollow(String beginning, String characters, Pattern expression) {
        StringBuilder following = new StringBuilder();
        characters
                .chars()
                .distinct()
                .filter(c -> mayBegin(expression, beginning + (char) c))
                .forEach(c -> following.append((char) c));
        return following.toString();
    }

    /** Whether a match may begin so: one does, or only the end of the text kept it from doing so. */
    private static boolean mayBegin(Pattern expression, String beginning) {
        for (String before : BEFORE) {
            Matcher matcher = on(expression, before + beginning, before.length());
            if (matcher.lookingAt() || matcher.hitEnd()) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(Pattern expression, char only) {
        return BEFORE.stream()
                .anyMatch(
                        before -> on(expression, before + only, before.length()).lookingAt());
    }

    private static Matcher on(Pattern expression, String text, int place) {
        return expression
                .matcher(text)
                .useTransparentBounds(true)
                .useAnchoringBounds(false)
                .region(place, text.length());
    }

    /** The alternatives of an expression that no bracket encloses. */
    private static List<String> alternatives(String expression) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < expression.length(); i++) {
            switch (expression.charAt(i)) {
                case '\\' -> i++;
                case '[' -> i = expression.indexOf(']', i + 2);
                case '(' -> depth++;
                case ')' -> depth--;
                case '|' -> {
                    if (depth == 0) {
                        parts.add(expression.substring(from, i));
                        from = i + 1;
                    }
                }
                default -> {
                    // Any other character stands for itself.
                }
            }
        }
        parts.add(expression.substring(from));
        return parts;
    }
}
