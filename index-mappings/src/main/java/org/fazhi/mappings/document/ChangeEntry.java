package org.fazhi.mappings.document;

/**
 * A change the text states beside a figure.
 *
 * @param value signed, negative for a fall
 * @param unit {@code %}, {@code 个百分点} or the indicator's unit
 * @param quote the words as printed
 * @param start offset in the report's text
 * @param end offset after the quote
 */
public record ChangeEntry(double value, String unit, String quote, int start, int end) {}
