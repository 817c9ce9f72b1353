package org.fazhi.backend.indicator;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * A value of several years together, which is no point of a yearly series.
 *
 * @param period such as 2015/2016
 * @param value of the period
 * @param subject whose figure it is
 * @param qualifier exact, about, at_least or at_most
 * @param figures where it stands
 */
public record LumpedValue(
        @Schema(example = "2015/2016") String period,
        double value,
        String subject,
        String qualifier,
        List<Evidence> figures) {}
