package org.fazhi.backend.web;

import org.fazhi.backend.problem.ApiProblem;
import org.fazhi.backend.problem.Expected;
import org.jspecify.annotations.Nullable;

/**
 * Years from one to another, both included; null is open.
 *
 * @param from first year
 * @param to last year
 */
public record YearRange(@Nullable Integer from, @Nullable Integer to) {
    /** The checked years of two parameters. */
    public static YearRange of(String first, @Nullable Integer from, String last, @Nullable Integer to) {
        Parameters.year(first, from);
        Parameters.year(last, to);
        if (from != null && to != null && from > to) {
            throw ApiProblem.badParameter(first, from.toString(), Expected.notAfter(last));
        }
        return new YearRange(from, to);
    }

    public boolean open() {
        return from == null && to == null;
    }
}
