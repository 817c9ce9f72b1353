package org.fazhi.backend.indicator;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The parameters of a ranking, as they come. */
public record RankingParameters(
        @Parameter(description = "Year of the values; the latest with values when absent", example = "2016") @Nullable
        Integer year,

        @Parameter(
                description = "highest or lowest value first",
                schema = @Schema(allowableValues = {"highest", "lowest"}),
                example = "highest")
        @Nullable
        String order) {}
