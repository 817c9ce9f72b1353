package org.fazhi.ingest.figures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Many expressions that are looked for in one pass: each is tried only where two characters stand that it can begin with, in a
 * text that has the words it cannot do without. At a place the first expression that fits wins, in the order in which they
 * were added, as in one long alternation.
 *
 * @param <T> what an expression means
 */
final class KeyedWords<T> {
    /** What was found; {@code end} is after the last character. */
    record Hit<T>(T meaning, int start, int end) {}

    /**
     * One expression.
     *
     * @param words all of it where it is nothing but these
     * @param expression null where it is nothing but words
     * @param needs the words that a text must have for it
     */
    private record Entry<T>(T meaning, String words, Pattern expression, int[][] needs) {}

    /** The expressions that can begin with one character, by the character behind it. */
    private static final class Beginning<T> {
        private char[] seconds = {};
        private final List<Entry<T>[]> bySecond = new ArrayList<>();
        /** Those that any other character may follow, or none. */
        private Entry<T>[] others;

        Beginning(Entry<T>[] others) {
            this.others = others;
        }

        void add(Entry<T> entry, String following) {
            if (following == null) {
                others = with(others, entry);
                bySecond.replaceAll(entries -> with(entries, entry));
                return;
            }
            for (char second : following.toCharArray()) {
                int at = indexOf(second);
                if (at < 0) {
                    at = seconds.length;
                    seconds = Arrays.copyOf(seconds, at + 1);
                    seconds[at] = second;
                    bySecond.add(others);
                }
                bySecond.set(at, with(bySecond.get(at), entry));
            }
        }

        Entry<T>[] before(char second) {
            int at = indexOf(second);
            return at < 0 ? others : bySecond.get(at);
        }

        private int indexOf(char second) {
            for (int at = 0; at < seconds.length; at++) {
                if (seconds[at] == second) {
                    return at;
                }
            }
            return -1;
        }

        private static <T> Entry<T>[] with(Entry<T>[] entries, Entry<T> entry) {
            Entry<T>[] longer = Arrays.copyOf(entries, entries.length + 1);
            longer[entries.length] = entry;
            return longer;
        }
    }

    /** A text that is being read; which words it has is found out when first an expression asks. */
    private static final class Reading {
        /** A longer text has so many characters that no word is missed. */
        private static final int LONGEST_TRACED = 400;

        private final String text;
        private Traces traces;

        Reading(String text) {
            this.text = text;
        }

        boolean mayHave(int[][] words) {
            if (words.length == 0 || text.length() > LONGEST_TRACED) {
                return true;
            }
            traces = traces == null ? new Traces(text) : traces;
            return traces.mayHaveAll(words);
        }
    }

    private static final int PAGE = 256;

    /** The beginnings by their first character: its page, then its place there; null where none begins. */
    private final Beginning<T>[][] pages = pages();

    /** The expressions that any character can begin. */
    private Entry<T>[] anywhere = none();

    /** Adds an expression, each of its alternatives by itself. */
    KeyedWords<T> add(T meaning, String expression) {
        for (String alternative : Shape.alternatives(expression)) {
            boolean plain = alternative.chars().allMatch(c -> c >= '一' && c <= '鿿');
            add(
                    new Shape(alternative),
                    plain
                            ? new Entry<>(meaning, alternative, null, new int[0][])
                            : new Entry<>(
                                    meaning, alternative, Pattern.compile(alternative), RequiredWords.of(alternative)));
        }
        return this;
    }

    private void add(Shape shape, Entry<T> entry) {
        String firsts = shape.beginnings();
        if (firsts == null) {
            anywhere = Beginning.with(anywhere, entry);
            for (Beginning<T>[] page : pages) {
                for (int i = 0; page != null && i < PAGE; i++) {
                    if (page[i] != null) {
                        page[i].add(entry, null);
                    }
                }
            }
            return;
        }
        for (char first : firsts.toCharArray()) {
            beginning(first).add(entry, shape.seconds(first));
        }
    }

    private Beginning<T> beginning(char first) {
        if (pages[first / PAGE] == null) {
            pages[first / PAGE] = page();
        }
        Beginning<T>[] page = pages[first / PAGE];
        if (page[first % PAGE] == null) {
            page[first % PAGE] = new Beginning<>(anywhere);
        }
        return page[first % PAGE];
    }

    /** Everything in a text, from left to right and without overlaps. */
    List<Hit<T>> in(String text) {
        Reading reading = new Reading(text);
        List<Hit<T>> found = new ArrayList<>();
        int place = 0;
        while (place < text.length()) {
            Hit<T> hit = at(reading, place);
            if (hit != null) {
                found.add(hit);
            }
            place = hit == null || hit.end() == place ? place + 1 : hit.end();
        }
        return found;
    }

    boolean anyIn(String text) {
        return firstIn(text) != null;
    }

    /** The first thing in a text; null when there is none. */
    Hit<T> firstIn(String text) {
        Reading reading = new Reading(text);
        for (int place = 0; place < text.length(); place++) {
            Hit<T> hit = at(reading, place);
            if (hit != null) {
                return hit;
            }
        }
        return null;
    }

    /** Where what begins at a place ends; -1 when nothing does. */
    int endAt(String text, int place) {
        Hit<T> hit = at(new Reading(text), place);
        return hit == null ? -1 : hit.end();
    }

    private Hit<T> at(Reading reading, int place) {
        String text = reading.text;
        char first = text.charAt(place);
        Beginning<T>[] page = pages[first / PAGE];
        Beginning<T> beginning = page == null ? null : page[first % PAGE];
        Entry<T>[] entries = anywhere;
        if (beginning != null) {
            entries = place + 1 < text.length() ? beginning.before(text.charAt(place + 1)) : beginning.others;
        }
        for (Entry<T> entry : entries) {
            int end = end(entry, reading, place);
            if (end >= 0) {
                return new Hit<>(entry.meaning(), place, end);
            }
        }
        return null;
    }

    private static int end(Entry<?> entry, Reading reading, int place) {
        String text = reading.text;
        if (entry.expression() == null) {
            return text.startsWith(entry.words(), place) ? place + entry.words().length() : -1;
        }
        if (!reading.mayHave(entry.needs())) {
            return -1;
        }
        Matcher matcher = entry.expression()
                .matcher(text)
                .useTransparentBounds(true)
                .useAnchoringBounds(false)
                .region(place, text.length());
        return matcher.lookingAt() ? matcher.end() : -1;
    }

    // Arrays of a generic type can only be made unchecked.

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static <T> Beginning<T>[][] pages() {
        return new Beginning[PAGE][];
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static <T> Beginning<T>[] page() {
        return new Beginning[PAGE];
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static <T> Entry<T>[] none() {
        return new Entry[0];
    }
}
