package org.fazhi.samples.grammar;

import java.math.BigDecimal;

/**
 * A figure that a text states, as extraction should find it.
 *
 * @param code of the catalogue
 * @param value as printed, with 万 multiplied out
 * @param unit of the catalogue
 * @param period a year, or two as 2022/2023 where they are lumped together
 * @param subject government, departments, subordinate or whole
 * @param qualifier exact, about, at_least or at_most
 * @param quote the phrase that states it
 */
public record StatedFigure(
        String code, BigDecimal value, String unit, String period, String subject, String qualifier, String quote) {}
