package org.fazhi.ingest.figures;

/**
 * A rule that fits a number.
 *
 * @param rule the indicator
 * @param start place in the folded text where the words that name the thing begin
 * @param end place after the number, or after the words behind it that name the thing
 * @param weight how many characters the cue names
 * @param explicit whether the words name the thing themselves; else the topic does
 */
record Match(IndicatorRule rule, int start, int end, int weight, boolean explicit) {}
