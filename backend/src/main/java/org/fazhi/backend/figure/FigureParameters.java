package org.fazhi.backend.figure;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.fazhi.backend.region.OfLevel;
import org.fazhi.backend.region.Within;
import org.fazhi.backend.web.KnownAt;
import org.jspecify.annotations.Nullable;

/** The parameters of a search for figures, as they come. */
public record FigureParameters(
        @Parameter(description = "Code of an indicator. Repeat for \"or\".", example = "review.received") @Nullable
        List<String> indicator,

        @Within @Nullable List<String> region,

        @Parameter(description = "Year of the value. Repeat for \"or\".", example = "2016") @Nullable
        List<Integer> year,

        @Parameter(description = "First year", example = "2015") @Nullable
        Integer yearFrom,

        @Parameter(description = "Last year", example = "2025") @Nullable
        Integer yearTo,

        @Parameter(
                description = "Whose figure. Repeat for \"or\".",
                array =
                        @ArraySchema(
                                schema =
                                        @Schema(
                                                allowableValues = {"government", "departments", "subordinate", "whole"
                                                })),
                example = "whole")
        @Nullable
        List<String> subject,

        @Parameter(description = "Id of a report. Repeat for \"or\".") @Nullable
        List<String> report,

        @OfLevel @Nullable List<String> level,

        @Parameter(
                description = "Condition on the value: one of > >= < <= =, number. Repeat for \"and\".",
                example = ">=10")
        @Nullable
        List<String> value,

        @Parameter(description = "Only figures of the places' own annual reports", example = "true") @Nullable
        Boolean own,

        @KnownAt @Nullable String asOf,

        @Parameter(description = "Whether closed figures of earlier versions are listed too", example = "false")
        @Nullable
        Boolean history,

        @Parameter(
                description = "Order",
                schema = @Schema(allowableValues = {"region", "newest", "oldest", "highest", "lowest"}),
                example = "newest")
        @Nullable
        String sort,

        @Parameter(description = "Figures on a page, 0 to 100", example = "20") @Nullable
        Integer size,

        @Parameter(description = "Cursor: the next of the page before") @Nullable
        String after) {}
