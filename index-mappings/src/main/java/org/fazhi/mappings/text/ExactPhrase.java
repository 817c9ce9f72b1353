package org.fazhi.mappings.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the ways in which a piece of text may be cut wherever it stands. What stands before it decides at which of its first characters a
 * token starts: at the first one, or behind one to six that end a run begun before. From there on the cut is known, since a text
 * is cut from left to right at the longest run; only near its end a run may reach beyond the piece. So there are few ways, and each of
 * them has a choice of tokens at its first and last position only. All ways are literally the piece: what is found is right
 * whatever the list of runs, and what is not found does not stand there, because no way is left out.
 */
final class ExactPhrase {
    /** Behind so many characters a piece is told by its middle, where there is one way only: the engine bears some ten thousand tokens. */
    static final int LONG = 200;

    private final CommonRuns runs;
    private final RunParts parts;
    private final char[] units;
    private final String piece;
    private final List<List<List<String>>> ways = new ArrayList<>();

    ExactPhrase(CommonRuns runs, RunParts parts, char[] units) {
        this.runs = runs;
        this.parts = parts;
        this.units = units;
        this.piece = new String(units);
    }

    List<List<List<String>>> ways() {
        if (units.length > LONG) {
            List<List<String>> middle = middle();
            if (!middle.isEmpty()) {
                return List.of(middle);
            }
        }
        List<String> single = inOneToken();
        if (!single.isEmpty()) {
            ways.add(List.of(single));
        }
        cutFrom(0, List.of());
        for (int start = 1; start < Math.min(units.length, runs.longest()); start++) {
            List<String> before = endingAt(start);
            if (!before.isEmpty()) {
                cutFrom(start, before);
            }
        }
        return List.copyOf(ways);
    }

    /** The tokens that stand there whatever stands before and behind the piece; empty when there are none. */
    private List<List<String>> middle() {
        TreeSet<Integer> common = bounds(0);
        for (int start = 1; start < runs.longest(); start++) {
            if (!endingAt(start).isEmpty()) {
                common.retainAll(bounds(start));
            }
        }
        List<List<String>> tokens = new ArrayList<>();
        for (int at : common) {
            int end = at + runs.tokenAt(units, at);
            if (end + runs.longest() <= units.length) {
                tokens.add(List.of(piece.substring(at, end)));
            }
        }
        return tokens;
    }

    /** Where tokens start when one starts there. */
    private TreeSet<Integer> bounds(int start) {
        TreeSet<Integer> bounds = new TreeSet<>();
        for (int at = start; at < units.length; at += runs.tokenAt(units, at)) {
            bounds.add(at);
        }
        return bounds;
    }

    /** The tokens that hold the whole piece. */
    private List<String> inOneToken() {
        Set<String> tokens = new LinkedHashSet<>();
        if (units.length > 0 && runs.tokenAt(units, 0) == units.length) {
            tokens.add(piece);
        }
        tokens.addAll(parts.beginningWith(piece));
        tokens.addAll(parts.endingWith(piece));
        tokens.addAll(parts.around(piece));
        return List.copyOf(tokens);
    }

    /** The runs that end at a place inside the piece and begin before it, but for those that would be longer with what follows. */
    private List<String> endingAt(int start) {
        String rest = piece.substring(start, Math.min(piece.length(), start + runs.longest()));
        return parts.endingWith(piece.substring(0, start)).stream()
                .filter(run -> runs.tokenAt((run + rest).toCharArray(), 0) == run.length())
                .toList();
    }

    /** Adds the ways of more than one position in which a token starts there, behind the given ones. */
    private void cutFrom(int start, List<String> before) {
        List<List<String>> positions = new ArrayList<>();
        if (!before.isEmpty()) {
            positions.add(before);
        }
        for (int at = start; at < units.length; ) {
            List<String> beyond =
                    units.length - at < runs.longest() ? parts.beginningWith(piece.substring(at)) : List.of();
            if (!beyond.isEmpty()) {
                addWay(positions, beyond);
            }
            int end = at + runs.tokenAt(units, at);
            String token = piece.substring(at, end);
            if (end == units.length) {
                addWay(positions, List.of(token));
            }
            positions.add(List.of(token));
            at = end;
        }
    }

    private void addWay(List<List<String>> positions, List<String> last) {
        if (!positions.isEmpty()) {
            List<List<String>> way = new ArrayList<>(positions);
            way.add(last);
            ways.add(List.copyOf(way));
        }
    }
}
