package org.fazhi.backend.indicator;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The parameters of the largest rises and falls, as they come. */
public record MoversParameters(
        @Parameter(
                description = "Year that is compared with the one before; the latest with values when absent",
                example = "2016")
        @Nullable
        Integer year,

        @Parameter(
                description = "What is large: the difference in the indicator's unit, or the change in percent"
                        + " (which a value before of 0 has not)",
                schema = @Schema(allowableValues = {"difference", "change"}),
                example = "difference")
        @Nullable
        String by,

        @Parameter(description = "Most rises and most falls, 1 to 100", example = "10") @Nullable
        Integer size) {}
