package org.fazhi.ingest.figures;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * With which characters the matches of a regular expression can begin, go on and end, told from the expression alone: which of
 * its characters may stand directly behind which (Glushkov's construction). Looking around and anchors count as nothing, so
 * that the answers may name too many characters, never too few. Back references and quoting (\1, \Q) are not understood.
 */
final class Shape {
    /** A class of more characters than these counts as any. */
    private static final int WIDEST_RANGE = 64;

    /** How an expression says that one of its alternatives does not exist. */
    private static final String NEVER = "(?!)";

    private static final String DIGITS = "0123456789";

    /** A part of the expression: the places where its matches can begin and end, and whether one may be empty. */
    private record Part(BitSet firsts, BitSet lasts, boolean mayBeEmpty) {
        static final Part NOTHING = new Part(new BitSet(), new BitSet(), true);
        /** What matches nowhere, not even nothing. */
        static final Part NEVER = new Part(new BitSet(), new BitSet(), false);
    }

    private final String expression;
    private int at;
    /** What may stand at each place of the expression; null: anything. */
    private final List<String> characters = new ArrayList<>();

    /** The places that may come directly behind each place. */
    private final List<BitSet> next = new ArrayList<>();

    private final Part whole;

    Shape(String expression) {
        this.expression = expression;
        whole = alternatives();
        if (at < expression.length()) {
            throw new IllegalArgumentException("a bracket too many at " + at + " of " + expression);
        }
    }

    /** The characters a match can begin with; null when it can begin with any, or be empty. */
    String beginnings() {
        return whole.mayBeEmpty() ? null : charactersOf(whole.firsts());
    }

    /** The characters a match can end with; null when it can end with any, or be empty. */
    String endings() {
        return whole.mayBeEmpty() ? null : charactersOf(whole.lasts());
    }

    /** The characters that can follow the first of a match; null when any can, or when none needs to. */
    String seconds(char first) {
        BitSet seconds = new BitSet();
        for (int place = whole.firsts().nextSetBit(0);
                place >= 0;
                place = whole.firsts().nextSetBit(place + 1)) {
            if (characters.get(place) == null || characters.get(place).indexOf(first) >= 0) {
                if (whole.lasts().get(place)) {
                    return null;
                }
                seconds.or(next.get(place));
            }
        }
        return charactersOf(seconds);
    }

    private String charactersOf(BitSet places) {
        StringBuilder all = new StringBuilder();
        for (int place = places.nextSetBit(0); place >= 0; place = places.nextSetBit(place + 1)) {
            if (characters.get(place) == null) {
                return null;
            }
            all.append(characters.get(place));
        }
        StringBuilder distinct = new StringBuilder();
        all.chars().distinct().forEach(c -> distinct.append((char) c));
        return distinct.toString();
    }

    /** The alternatives of an expression that no bracket encloses. */
    static List<String> alternatives(String expression) {
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

    private Part alternatives() {
        Part all = sequence();
        while (isNext("|")) {
            at++;
            Part other = sequence();
            all = new Part(
                    union(all.firsts(), other.firsts()),
                    union(all.lasts(), other.lasts()),
                    all.mayBeEmpty() || other.mayBeEmpty());
        }
        return all;
    }

    private Part sequence() {
        Part all = Part.NOTHING;
        while (at < expression.length() && !isNext("|") && !isNext(")")) {
            all = then(all, quantified(element()));
        }
        return all;
    }

    private Part then(Part one, Part other) {
        link(one.lasts(), other.firsts());
        return new Part(
                one.mayBeEmpty() ? union(one.firsts(), other.firsts()) : one.firsts(),
                other.mayBeEmpty() ? union(one.lasts(), other.lasts()) : other.lasts(),
                one.mayBeEmpty() && other.mayBeEmpty());
    }

    private void link(BitSet lasts, BitSet firsts) {
        lasts.stream().forEach(place -> next.get(place).or(firsts));
    }

    private Part quantified(Part part) {
        if (at == expression.length() || "?*+{".indexOf(expression.charAt(at)) < 0) {
            return part;
        }
        char kind = expression.charAt(at);
        boolean optional = kind == '?' || kind == '*' || expression.startsWith("{0", at);
        at = kind == '{' ? expression.indexOf('}', at) + 1 : at + 1;
        // A lazy or possessive mark changes which match is found, not what it may be made of.
        at += isNext("?") || isNext("+") ? 1 : 0;
        if (kind != '?') {
            link(part.lasts(), part.firsts());
        }
        return optional ? new Part(part.firsts(), part.lasts(), true) : part;
    }

    private Part element() {
        char c = expression.charAt(at++);
        return switch (c) {
            case '(' -> group();
            case '[' -> character(characterClass());
            case '\\' -> escaped(expression.charAt(at++));
            case '.' -> character(null);
            case '^', '$' -> Part.NOTHING;
            default -> character(String.valueOf(c));
        };
    }

    private Part group() {
        boolean looksAround = isNext("?=") || isNext("?!") || isNext("?<=") || isNext("?<!");
        if (looksAround) {
            at += isNext("?<") ? 3 : 2;
        } else if (isNext("?:")) {
            at += 2;
        } else if (isNext("?<")) {
            at = expression.indexOf('>', at) + 1;
        }
        Part inner = alternatives();
        if (!isNext(")")) {
            throw new IllegalArgumentException("a bracket is missing at " + at + " of " + expression);
        }
        at++;
        if (looksAround) {
            return expression.startsWith(NEVER, at - NEVER.length()) ? Part.NEVER : Part.NOTHING;
        }
        return inner;
    }

    private Part escaped(char c) {
        if ("bBAzZG".indexOf(c) >= 0) {
            return Part.NOTHING;
        }
        boolean stands = !Character.isLetterOrDigit(c);
        return character(stands ? String.valueOf(c) : c == 'd' ? DIGITS : null);
    }

    private Part character(String any) {
        BitSet place = new BitSet();
        place.set(characters.size());
        characters.add(any);
        next.add(new BitSet());
        return new Part(place, place, false);
    }

    /** The characters of the class that begins before {@link #at}; null for very many. */
    private String characterClass() {
        int end = at + 1;
        while (expression.charAt(end) != ']' || expression.charAt(end - 1) == '\\') {
            end++;
        }
        String inside = expression.substring(at, end);
        at = end + 1;
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < inside.length(); i++) {
            char c = inside.charAt(i);
            boolean range = i + 2 < inside.length() && inside.charAt(i + 1) == '-' && c != '\\';
            if (range && inside.charAt(i + 2) - c > WIDEST_RANGE || i == 0 && c == '^') {
                return null;
            }
            if (range) {
                for (char each = c; each <= inside.charAt(i + 2); each++) {
                    all.append(each);
                }
                i += 2;
            } else if (c == '\\') {
                c = inside.charAt(++i);
                all.append(c == 'd' ? DIGITS : String.valueOf(c));
                if (c != 'd' && Character.isLetterOrDigit(c)) {
                    return null;
                }
            } else {
                all.append(c);
            }
        }
        return all.toString();
    }

    private boolean isNext(String sign) {
        return expression.startsWith(sign, at);
    }

    private static BitSet union(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.or(other);
        return both;
    }
}
