package org.fazhi.backend.search;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.fazhi.backend.region.OfLevel;
import org.fazhi.backend.region.Within;
import org.fazhi.backend.web.KnownAt;
import org.jspecify.annotations.Nullable;

/** The parameters of a search for reports, as they come. */
public record ReportParameters(
        @Parameter(
                description =
                        "Words (all must be found), \"exact phrase\", OR, -not, parentheses, and title: issuer: region: year: number:",
                example = "行政复议 \"负责人出庭\" -信访")
        @Nullable
        String q,

        @Within @Nullable List<String> region,

        @Parameter(description = "Year reported on. Repeat for \"or\".", example = "2016") @Nullable
        List<Integer> year,

        @Parameter(description = "First year reported on", example = "2015") @Nullable
        Integer yearFrom,

        @Parameter(description = "Last year reported on", example = "2025") @Nullable
        Integer yearTo,

        @Parameter(
                description = "Theme of a section in which the words must stand; codes of /themes. Repeat for \"or\".",
                example = "disputes")
        @Nullable
        List<String> theme,

        @Parameter(
                description = "Part of the report in which the words must stand. Repeat for \"or\".",
                array =
                        @ArraySchema(
                                schema = @Schema(allowableValues = {"overview", "work", "problems", "plans", "annex"})),
                example = "problems")
        @Nullable
        List<String> part,

        @OfLevel @Nullable List<String> level,

        @Parameter(
                description = "Kind of document; all kinds when absent. Repeat for \"or\".",
                array =
                        @ArraySchema(
                                schema =
                                        @Schema(
                                                allowableValues = {
                                                    "annual_report",
                                                    "plan",
                                                    "interpretation",
                                                    "news",
                                                    "other"
                                                })),
                example = "annual_report")
        @Nullable
        List<String> type,

        @Parameter(
                description = "Condition on an indicator of the report's own year: code, one of > >= < <= =, number."
                        + " Repeat for \"and\".",
                example = "litigation.loss_rate>10")
        @Nullable
        List<String> where,

        @KnownAt @Nullable String asOf,

        @Parameter(
                description = "Order; relevance with q and newest without, when absent",
                schema = @Schema(allowableValues = {"relevance", "newest", "oldest", "published", "region"}),
                example = "newest")
        @Nullable
        String sort,

        @Parameter(description = "Reports on a page, 0 to 100", example = "10") @Nullable
        Integer size,

        @Parameter(description = "Cursor: the next of the page before") @Nullable
        String after) {}
