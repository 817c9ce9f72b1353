package org.fazhi.backend.coverage;

import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parameters of coverage, as they come. */
public record CoverageParameters(
        @Parameter(
                description = "Year reported on; all years of the index when absent. Repeat for more.",
                example = "2016")
        @Nullable
        List<Integer> year,

        @Parameter(
                description =
                        "Code of a division: it and those directly below. When absent all provinces, also those without a"
                                + " report; of an index of sample data alone, the sample province",
                example = "110000")
        @Nullable
        String region) {}
