package org.fazhi.mappings.document;

/**
 * A figure as a report can be filtered by it; only figures of a single year are kept here.
 *
 * @param code of the indicator
 * @param value in the indicator's unit
 * @param year the year the value is of
 * @param subject government, departments, subordinate or whole
 */
public record StatedValue(String code, double value, int year, String subject) {}
