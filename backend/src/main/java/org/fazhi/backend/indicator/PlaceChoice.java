package org.fazhi.backend.indicator;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which places are compared, and whose figures of them, as it comes. */
public record PlaceChoice(
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
                description =
                        "Whose figures; when absent, whole, else the subject most stated (any, where places are counted)",
                schema = @Schema(allowableValues = {"government", "departments", "subordinate", "whole"}),
                example = "whole")
        @Nullable
        String subject) {}
