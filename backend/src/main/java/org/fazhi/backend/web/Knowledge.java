package org.fazhi.backend.web;

import static org.fazhi.backend.engine.Clauses.any;
import static org.fazhi.backend.engine.Clauses.exists;
import static org.fazhi.backend.engine.Clauses.filter;
import static org.fazhi.backend.engine.Clauses.not;
import static org.fazhi.backend.engine.Clauses.range;
import static org.fazhi.backend.engine.Clauses.term;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fazhi.backend.problem.ApiProblem;
import org.fazhi.backend.problem.Expected;
import org.jspecify.annotations.Nullable;

/** What was known at a time: pages change, and what they said before is kept with the time until which it held. */
public final class Knowledge {
    private Knowledge() {}

    /**
     * The clause for documents that held at the end of the day, or at the instant; now when there is none.
     *
     * @throws ApiProblem when it is neither a date nor an instant
     */
    public static Map<String, Object> at(@Nullable String asOf) {
        if (asOf == null || asOf.isBlank()) {
            return term("current", true);
        }
        String time = instant(asOf.strip())
                .filter(Knowledge::isOfOurTime)
                .orElseThrow(() -> ApiProblem.badParameter("asOf", asOf, Expected.DATE))
                .toString();
        return filter(List.of(
                range("validFrom", Map.of("lte", time)),
                any(List.of(not(exists("validTo")), range("validTo", Map.of("gt", time))))));
    }

    private static Optional<Instant> instant(String asOf) {
        try {
            return Optional.of(asOf.length() == 10 ? endOf(LocalDate.parse(asOf)) : Instant.parse(asOf));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().minusMillis(1);
    }

    /** The engine knows no years of five digits, and nothing was known before there were pages. */
    private static boolean isOfOurTime(Instant time) {
        int year = time.atOffset(ZoneOffset.UTC).getYear();
        return year >= 1980 && year <= 2100;
    }
}
