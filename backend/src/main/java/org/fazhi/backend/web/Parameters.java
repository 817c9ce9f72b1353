package org.fazhi.backend.web;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.fazhi.backend.problem.ApiProblem;
import org.fazhi.backend.problem.Expected;
import org.jspecify.annotations.Nullable;

/** Checks of single parameters. An empty value is the same as none, since forms send empty fields along. */
public final class Parameters {
    /** Longest list that one parameter may be repeated to. */
    public static final int LONGEST_LIST = 100;

    private Parameters() {}

    /** The values without empty ones and without repetitions. */
    public static <T> List<T> list(String name, @Nullable List<T> values) {
        if (values == null) {
            return List.of();
        }
        List<T> kept = values.stream()
                .filter(Objects::nonNull)
                .filter(value -> !value.toString().isBlank())
                .distinct()
                .toList();
        if (kept.size() > LONGEST_LIST) {
            throw ApiProblem.badParameter(name, kept.size() + " values", Expected.repeatedAtMost(LONGEST_LIST));
        }
        return kept;
    }

    /** The values, each of which must be one of those allowed. */
    public static List<String> oneOf(String name, @Nullable List<String> values, Collection<String> allowed) {
        List<String> kept = list(name, values);
        for (String value : kept) {
            if (!allowed.contains(value)) {
                throw ApiProblem.notAllowed(name, value, allowed);
            }
        }
        return kept;
    }

    /** The value, which must be one of those allowed; the fallback when there is none. */
    public static @Nullable String choice(
            String name, @Nullable String value, Collection<String> allowed, @Nullable String fallback) {
        if (value == null || value.isBlank()) {
            return fallback;
        }
        if (!allowed.contains(value)) {
            throw ApiProblem.notAllowed(name, value, allowed);
        }
        return value;
    }

    /** The number, which must lie within the bounds; the fallback when there is none. */
    public static @Nullable Integer within(
            String name, @Nullable Integer value, int least, int most, @Nullable Integer fallback) {
        if (value == null) {
            return fallback;
        }
        if (value < least || value > most) {
            throw ApiProblem.badParameter(name, value.toString(), Expected.between(least, most));
        }
        return value;
    }

    /** The years, each of which must be one of the calendar. */
    public static List<Integer> years(String name, @Nullable List<Integer> years) {
        List<Integer> kept = list(name, years);
        kept.forEach(year -> year(name, year));
        return kept;
    }

    public static @Nullable Integer year(String name, @Nullable Integer year) {
        return within(name, year, 1980, 2100, null);
    }

    /** The text without blanks around it; null when there is none. */
    public static @Nullable String text(String name, @Nullable String text, int longest) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (text.length() > longest) {
            throw ApiProblem.badParameter(name, text, Expected.characters(longest));
        }
        return text.strip();
    }
}
