package org.fazhi.backend.region;

import java.util.List;
import java.util.regex.Pattern;
import org.fazhi.backend.problem.ApiProblem;
import org.fazhi.backend.problem.Expected;
import org.fazhi.backend.web.Parameters;
import org.jspecify.annotations.Nullable;

/** Codes of divisions as parameters give them. */
public final class RegionCodes {
    private static final Pattern FORM = Pattern.compile("\\d{6}");

    private RegionCodes() {}

    /** The parameter {@code region}: each value must look like a code; one that nobody bears simply finds nothing. */
    public static List<String> of(@Nullable List<String> codes) {
        List<String> kept = Parameters.list("region", codes);
        for (String code : kept) {
            if (!FORM.matcher(code).matches()) {
                throw ApiProblem.badParameter("region", code, Expected.REGION_CODE);
            }
        }
        return kept;
    }
}
