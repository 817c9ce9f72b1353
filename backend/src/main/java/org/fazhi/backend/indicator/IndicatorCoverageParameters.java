package org.fazhi.backend.indicator;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parameters of an indicator's coverage, as they come. */
public record IndicatorCoverageParameters(
        @Parameter(description = "First year; the earliest of the index when absent", example = "2015") @Nullable
        Integer from,

        @Parameter(description = "Last year; the latest of the index when absent", example = "2025") @Nullable
        Integer to,

        @Parameter(
                description = "Level of the places; all when absent",
                schema = @Schema(allowableValues = {"province", "prefecture", "county"}),
                example = "county")
        @Nullable
        String level,

        @Parameter(description = "Code of a division: only places within it. Repeat for \"or\".", example = "110000")
        @Nullable
        List<String> region,

        @Parameter(
                description = "Whose figures; any when absent",
                schema = @Schema(allowableValues = {"government", "departments", "subordinate", "whole"}),
                example = "whole")
        @Nullable
        String subject) {}
