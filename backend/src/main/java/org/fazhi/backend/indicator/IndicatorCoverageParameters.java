package org.fazhi.backend.indicator;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** The parameters of an indicator's coverage, as they come. */
public record IndicatorCoverageParameters(
        @Parameter(description = "First year; the earliest of the index when absent", example = "2015") @Nullable
        Integer from,

        @Parameter(description = "Last year; the latest of the index when absent", example = "2025") @Nullable
        Integer to) {}
