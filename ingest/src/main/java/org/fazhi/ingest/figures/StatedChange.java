package org.fazhi.ingest.figures;

import java.math.BigDecimal;

/**
 * A change that the text itself states beside a figure, such as 同比上升62.5%.
 *
 * @param value signed: negative for a fall
 * @param unit {@code %} for a relative change, {@code 个百分点} for a difference of rates, else the indicator's unit for an
 *     absolute difference
 * @param quote the words as printed
 * @param start offset of the quote in the report's text
 * @param end offset after the quote
 */
public record StatedChange(BigDecimal value, String unit, String quote, int start, int end) {}
