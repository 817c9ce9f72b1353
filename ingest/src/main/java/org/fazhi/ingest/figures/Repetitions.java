package org.fazhi.ingest.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.fazhi.ingest.normalise.Part;

/** Drops what a report says twice: the same statement again, and the rounded one of the preamble. */
final class Repetitions {
    /** A preamble rounds generously: 超过11万件 for 11.5万件. */
    private static final BigDecimal ROUNDING = new BigDecimal("0.06");

    List<Statement> drop(ReportText text, List<Statement> statements) {
        List<Statement> kept = new ArrayList<>();
        for (Statement statement : statements) {
            boolean again = statements.stream()
                    .filter(other -> other != statement && other.sentence() != statement.sentence())
                    .anyMatch(other -> repeats(text, statement, other));
            if (!again) {
                kept.add(statement);
            }
        }
        return kept;
    }

    private static boolean repeats(ReportText text, Statement statement, Statement other) {
        if (!statement.code().equals(other.code())
                || !statement.period().equals(other.period())
                || areApart(statement.subject(), other.subject())) {
            return false;
        }
        boolean preamble = text.part(statement.start()) == Part.OVERVIEW;
        boolean otherPreamble = text.part(other.start()) == Part.OVERVIEW;
        if (preamble && !otherPreamble) {
            return isNear(statement.value(), other.value());
        }
        boolean same = statement.value().compareTo(other.value()) == 0;
        return same && preamble == otherPreamble && other.start() < statement.start();
    }

    /** Two that are both named, and not the same, say the same value of different things. */
    private static boolean areApart(Subject one, Subject other) {
        return one != other && one != Subject.WHOLE && other != Subject.WHOLE;
    }

    private static boolean isNear(BigDecimal one, BigDecimal other) {
        return one.subtract(other).abs().compareTo(other.abs().multiply(ROUNDING)) <= 0;
    }
}
