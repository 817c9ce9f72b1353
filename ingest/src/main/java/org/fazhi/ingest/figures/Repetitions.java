package org.fazhi.ingest.figures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fazhi.ingest.normalise.Part;

/** Drops what a report says twice: the same statement again, and the rounded one of the preamble. */
final class Repetitions {
    /** A preamble rounds generously: 超过11万件 for 11.5万件. */
    private static final BigDecimal ROUNDING = new BigDecimal("0.06");

    private record Series(String code, Period period, boolean preamble) {}

    /** The statements of one report by what they are of, and by value. */
    private static final class Values {
        private final Map<Series, TreeMap<BigDecimal, List<Statement>>> values = new HashMap<>();

        void add(Series series, Statement statement) {
            values.computeIfAbsent(series, key -> new TreeMap<>())
                    .computeIfAbsent(statement.value(), key -> new ArrayList<>())
                    .add(statement);
        }

        List<Statement> of(Series series, BigDecimal value) {
            return values.get(series).get(value);
        }

        Collection<List<Statement>> between(Series series, BigDecimal low, BigDecimal high) {
            TreeMap<BigDecimal, List<Statement>> tree = values.get(series);
            return tree == null ? List.of() : tree.subMap(low, true, high, true).values();
        }
    }

    List<Statement> drop(ReportText text, List<Statement> statements) {
        Values values = new Values();
        List<Series> series = new ArrayList<>(statements.size());
        for (Statement statement : statements) {
            Series own = series(text, statement);
            series.add(own);
            values.add(own, statement);
        }
        List<Statement> kept = new ArrayList<>(statements.size());
        for (int i = 0; i < statements.size(); i++) {
            if (!isSaidElsewhere(series.get(i), statements.get(i), values)) {
                kept.add(statements.get(i));
            }
        }
        return kept;
    }

    private static Series series(ReportText text, Statement statement) {
        return new Series(statement.code(), statement.period(), text.part(statement.start()) == Part.OVERVIEW);
    }

    private static boolean isSaidElsewhere(Series series, Statement statement, Values values) {
        for (Statement other : values.of(series, statement.value())) {
            if (other.start() >= statement.start()) {
                break;
            }
            if (isAnother(statement, other)) {
                return true;
            }
        }
        return series.preamble() && isRounded(series, statement, values);
    }

    /** Whether the body of the report gives nearly the same value. */
    private static boolean isRounded(Series series, Statement statement, Values values) {
        Series body = new Series(series.code(), series.period(), false);
        BigDecimal value = statement.value();
        BigDecimal low = value.divide(BigDecimal.ONE.add(ROUNDING), MathContext.DECIMAL64);
        BigDecimal high = value.divide(BigDecimal.ONE.subtract(ROUNDING), MathContext.DECIMAL64);
        return values.between(body, low, high).stream()
                .flatMap(List::stream)
                .anyMatch(other -> isAnother(statement, other));
    }

    /** Whether two stand in different sentences and are not said of different subjects. */
    private static boolean isAnother(Statement one, Statement other) {
        boolean apart =
                one.subject() != other.subject() && one.subject() != Subject.WHOLE && other.subject() != Subject.WHOLE;
        return one != other && one.sentence() != other.sentence() && !apart;
    }
}
