package org.fazhi.ingest.normalise;

/**
 * Why a field has its value.
 *
 * @param field name in the report JSON, such as {@code reportYear}
 * @param value the value this piece of evidence speaks for, as text
 * @param rule name of the rule that found it
 * @param words the words of the page it rests on
 * @param weight how much it says, 0 to 1; the value with the most weight behind it wins
 */
public record Evidence(String field, String value, String rule, String words, double weight) {}
