package org.fazhi.ingest.figures;

import java.math.BigDecimal;

/**
 * One statement of one catalogue indicator. {@code text.substring(start, end)} is the quote.
 *
 * @param code of the indicator in indicators.yaml
 * @param value as printed, with 万 and 亿 multiplied out; nothing is recomputed
 * @param unit the indicator's unit
 * @param period a year such as {@code 2016}, or {@code 2015/2016} where years are lumped together
 * @param subject whose figure it is
 * @param qualifier how exactly the number is stated
 * @param quote the shortest stretch of the text that carries the number and what it counts
 * @param start offset of the quote in the report's text
 * @param end offset after the quote
 * @param changeStated the change against the year before, as the text states it; null when it states none
 * @param note what does not add up or is unusual, for a reader; null when there is nothing to say
 */
public record Figure(
        String code,
        BigDecimal value,
        String unit,
        String period,
        Subject subject,
        Qualifier qualifier,
        String quote,
        int start,
        int end,
        StatedChange changeStated,
        String note) {}
