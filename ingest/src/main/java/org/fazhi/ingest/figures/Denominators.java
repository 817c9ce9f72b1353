package org.fazhi.ingest.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.fazhi.ingest.figures.Arithmetic.Rate;

/**
 * Tells by division whose rate it is, where one sentence gives the totals of several subjects: of 97 cases 36 against the
 * county's government, 7 lost, 7.2 %: 7 of 97 are 7.2 %, 7 of 36 are not.
 */
final class Denominators {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final List<Rate> rates;

    Denominators(List<Rate> rates) {
        this.rates = rates;
    }

    /** What a rate is of. {@code part} is the count it was computed from, null when the sentence gives none. */
    record Base(Statement total, Statement part) {}

    /**
     * The base of a rate among the statements before it in its sentence; null when the sentence knows but one subject, or when
     * the numbers leave it open.
     */
    Base of(IndicatorRule rule, Numeral rate, Period period, List<Statement> sentence) {
        for (Rate known : rates) {
            if (known.rate().equals(rule.code())) {
                return base(known, rate, period, sentence);
            }
        }
        return null;
    }

    private static Base base(Rate known, Numeral rate, Period period, List<Statement> sentence) {
        List<Statement> totals = with(known.total(), period, sentence);
        if (totals.size() < 2
                || totals.stream().map(Statement::subject).distinct().count() < 2) {
            return null;
        }
        List<Statement> told = with(known.rate(), period, sentence);
        List<Statement> open = totals.stream()
                .filter(total -> told.stream().noneMatch(other -> other.subject() == total.subject()))
                .toList();
        List<Statement> parts = with(known.counted(), period, sentence);
        Statement part = parts.isEmpty() ? null : parts.get(parts.size() - 1);
        List<Statement> fitting = open.size() == 1 && !told.isEmpty() ? open : fitting(known, rate, part, open);
        return fitting.size() == 1 ? new Base(fitting.get(0), part) : null;
    }

    private static List<Statement> fitting(Rate known, Numeral rate, Statement part, List<Statement> totals) {
        List<Statement> fitting = new ArrayList<>();
        for (Statement total : totals) {
            BigDecimal share = known.rest() == null ? rate.value() : HUNDRED.subtract(rate.value());
            BigDecimal count = part == null ? nearest(share, total.value()) : part.value();
            if (total.value().signum() > 0
                    && isShare(count, total.value(), share, rate.value().scale())) {
                fitting.add(total);
            }
        }
        return fitting;
    }

    /** The whole number of cases nearest to a share of a total. */
    private static BigDecimal nearest(BigDecimal share, BigDecimal total) {
        return share.multiply(total).divide(HUNDRED, 0, RoundingMode.HALF_UP);
    }

    private static boolean isShare(BigDecimal count, BigDecimal total, BigDecimal share, int scale) {
        BigDecimal exact = count.multiply(HUNDRED).divide(total, 6, RoundingMode.HALF_UP);
        BigDecimal half = new BigDecimal("0.6").movePointLeft(Math.max(0, scale));
        return exact.subtract(share).abs().compareTo(half) <= 0;
    }

    private static List<Statement> with(String code, Period period, List<Statement> sentence) {
        List<Statement> with = new ArrayList<>();
        for (Statement statement : sentence) {
            if (statement.code().equals(code)
                    && !statement.former()
                    && statement.period().equals(period)) {
                with.add(statement);
            }
        }
        return with;
    }
}
