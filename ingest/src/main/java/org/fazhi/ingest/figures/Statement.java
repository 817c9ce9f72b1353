package org.fazhi.ingest.figures;

import java.math.BigDecimal;

/**
 * A figure found, before it is cut out of the original text.
 *
 * @param rule the indicator
 * @param index of its number among the report's numbers
 * @param numeral the number
 * @param start place in the folded text where the quote begins
 * @param end place after the quote
 * @param period the years it is about
 * @param subject whose figure it is
 * @param sentence place where its sentence begins
 * @param former whether the text gives it only as what another is compared with
 */
record Statement(
        IndicatorRule rule,
        int index,
        Numeral numeral,
        int start,
        int end,
        Period period,
        Subject subject,
        int sentence,
        boolean former) {
    String code() {
        return rule.code();
    }

    BigDecimal value() {
        return numeral.value();
    }

    Statement with(int from, int to) {
        return new Statement(rule, index, numeral, from, to, period, subject, sentence, former);
    }

    Statement in(Period other) {
        return new Statement(rule, index, numeral, start, end, other, subject, sentence, former);
    }

    Statement of(Subject other) {
        return new Statement(rule, index, numeral, start, end, period, other, sentence, former);
    }

    boolean hasSameMeaning(Statement other) {
        return code().equals(other.code()) && period.equals(other.period) && subject == other.subject;
    }
}
