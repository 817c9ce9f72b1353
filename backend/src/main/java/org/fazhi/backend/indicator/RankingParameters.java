package org.fazhi.backend.indicator;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parameters of a ranking, as they come. */
public record RankingParameters(
        @Parameter(description = "Year of the values; the latest with values when absent", example = "2016") @Nullable
        Integer year,

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
                description = "Whose figures; whole, else the subject most stated, when absent",
                schema = @Schema(allowableValues = {"government", "departments", "subordinate", "whole"}),
                example = "whole")
        @Nullable
        String subject,

        @Parameter(
                description = "highest or lowest value first",
                schema = @Schema(allowableValues = {"highest", "lowest"}),
                example = "highest")
        @Nullable
        String order) {}
