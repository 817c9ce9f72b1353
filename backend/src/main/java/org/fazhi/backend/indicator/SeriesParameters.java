package org.fazhi.backend.indicator;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.fazhi.backend.web.KnownAt;
import org.jspecify.annotations.Nullable;

/** The parameters of a series, as they come. */
public record SeriesParameters(
        @Parameter(
                description = "Code of a division: the values of its own government's reports. Repeat for more series.",
                example = "110105",
                required = true)
        @Nullable
        List<String> region,

        @Parameter(description = "First year; the earliest of the index when absent", example = "2015") @Nullable
        Integer from,

        @Parameter(description = "Last year; the latest of the index when absent", example = "2025") @Nullable
        Integer to,

        @Parameter(
                description = "Whose figures; whole, else the subject most stated, when absent",
                schema = @Schema(allowableValues = {"government", "departments", "subordinate", "whole"}),
                example = "whole")
        @Nullable
        String subject,

        @KnownAt @Nullable String asOf) {}
