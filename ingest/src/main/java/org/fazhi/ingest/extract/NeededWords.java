package org.fazhi.ingest.extract;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the words of which every match of an expression holds at least one, so that the expression need not be tried where none of
 * them stands. Knows groups, alternatives, classes and quantifiers; what it does not know it takes for something that may be anything.
 */
final class NeededWords {
    /** Parts that match more strings than these are not followed string by string. */
    private static final int MOST = 64;
    /** Two characters are rare enough to rule most lines out; more of them rule out hardly more. */
    private static final int TELLING = 2;

    private final String expression;
    private int at;
    /** Whether something stands in the expression that changes how the rest of it is to be read. */
    private boolean opaque;

    private NeededWords(String expression) {
        this.expression = expression;
    }

    /** The words; empty when a match need hold none. */
    static Set<String> of(String expression) {
        NeededWords reader = new NeededWords(expression);
        Part whole = reader.alternatives();
        return reader.opaque || reader.at < expression.length() ? Set.of() : whole.needed();
    }

    /**
     * What is known of a part.
     *
     * @param all every string that it matches; null where those are not few
     * @param words of which each of its matches holds one; empty where none is known
     */
    private record Part(Set<String> all, Set<String> words) {
        static final Part NOTHING = new Part(Set.of(""), Set.of());
        static final Part ANYTHING = new Part(null, Set.of());

        Set<String> needed() {
            return all == null ? words : all.contains("") ? Set.of() : shortest(all);
        }

        /** Without the words that hold another one. */
        private static Set<String> shortest(Set<String> words) {
            Set<String> kept = new TreeSet<>(words);
            kept.removeIf(word -> words.stream().anyMatch(other -> !other.equals(word) && word.contains(other)));
            return kept;
        }
    }

    private Part alternatives() {
        Part either = sequence();
        while (at < expression.length() && expression.charAt(at) == '|') {
            at++;
            either = either(either, sequence());
        }
        return either;
    }

    private static Part either(Part one, Part other) {
        Set<String> words = new LinkedHashSet<>();
        if (!one.needed().isEmpty() && !other.needed().isEmpty()) {
            words.addAll(one.needed());
            words.addAll(other.needed());
        }
        if (one.all() == null
                || other.all() == null
                || one.all().size() + other.all().size() > MOST) {
            return new Part(null, words);
        }
        Set<String> all = new LinkedHashSet<>(one.all());
        all.addAll(other.all());
        return new Part(all, Set.of());
    }

    /** Parts behind each other: strings that are known whole are put together as far as they stay few. */
    private Part sequence() {
        Part run = Part.NOTHING;
        Set<String> best = Set.of();
        boolean whole = true;
        while (at < expression.length() && "|)".indexOf(expression.charAt(at)) < 0) {
            Part part = quantified(element());
            if (run.all() != null
                    && part.all() != null
                    && run.all().size() * part.all().size() <= MOST) {
                run = joined(run, part);
            } else {
                best = better(best, run.needed());
                run = part;
                whole = false;
            }
        }
        return whole ? run : new Part(null, better(best, run.needed()));
    }

    private static Part joined(Part first, Part second) {
        Set<String> all = new LinkedHashSet<>();
        first.all().forEach(start -> second.all().forEach(end -> all.add(start + end)));
        return new Part(all, Set.of());
    }

    private static Set<String> better(Set<String> one, Set<String> other) {
        int gain = telling(other) - telling(one);
        return gain > 0 || gain == 0 && other.size() < one.size() ? other : one;
    }

    private static int telling(Set<String> words) {
        return words.stream()
                .mapToInt(word -> Math.min(TELLING, word.length()))
                .min()
                .orElse(0);
    }

    private Part element() {
        char c = expression.charAt(at++);
        opaque |= Character.isSurrogate(c);
        return switch (c) {
            case '(' -> group();
            case '[' -> oneOf();
            case '\\' -> escaped();
            case '.' -> Part.ANYTHING;
            case '^', '$' -> Part.NOTHING;
            default -> new Part(Set.of(String.valueOf(c)), Set.of());
        };
    }

    private Part group() {
        boolean around = lookaround();
        if (!around && expression.startsWith("?", at)) {
            opaque |= !expression.startsWith("?:", at);
            at += 2;
        }
        Part inner = alternatives();
        at++;
        return around ? Part.NOTHING : inner;
    }

    private boolean lookaround() {
        for (String sign : new String[] {"?=", "?!", "?<=", "?<!"}) {
            if (expression.startsWith(sign, at)) {
                at += sign.length();
                return true;
            }
        }
        return false;
    }

    /** A class of characters, as long as it lists them one by one. */
    private Part oneOf() {
        Set<String> listed = new LinkedHashSet<>();
        boolean known = expression.charAt(at) != '^';
        while (at < expression.length() && (expression.charAt(at) != ']' || listed.isEmpty() && known)) {
            char c = expression.charAt(at++);
            boolean escape = c == '\\';
            if (escape) {
                Part part = escaped();
                known &= part.all() != null;
                listed.addAll(part.all() == null ? Set.of() : part.all());
            } else {
                opaque |= c == '[' || c == '&';
                known &= c != '-';
                listed.add(String.valueOf(c));
            }
        }
        at++;
        return known && listed.size() <= MOST ? new Part(listed, Set.of()) : Part.ANYTHING;
    }

    /** An escaped sign stands for itself, an escaped letter or digit for a class, a place or an earlier group. */
    private Part escaped() {
        char c = expression.charAt(at++);
        if (!Character.isLetterOrDigit(c)) {
            return new Part(Set.of(String.valueOf(c)), Set.of());
        }
        opaque |= "pP".indexOf(c) < 0 && "dDsSwWbBhHvVR".indexOf(c) < 0;
        if ((c == 'p' || c == 'P') && expression.startsWith("{", at)) {
            at = expression.indexOf('}', at) + 1;
        }
        return Part.ANYTHING;
    }

    private Part quantified(Part part) {
        char c = at < expression.length() ? expression.charAt(at) : ' ';
        if ("?*+{".indexOf(c) < 0) {
            return part;
        }
        boolean optional = c == '?' || c == '*' || expression.startsWith("{0", at);
        at = c == '{' ? expression.indexOf('}', at) + 1 : at + 1;
        if (at < expression.length() && "?+".indexOf(expression.charAt(at)) >= 0) {
            at++;
        }
        if (c == '?' && part.all() != null) {
            Set<String> all = new LinkedHashSet<>(part.all());
            all.add("");
            return new Part(all, Set.of());
        }
        return optional ? Part.ANYTHING : new Part(null, part.needed());
    }
}
