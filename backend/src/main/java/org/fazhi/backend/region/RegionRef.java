package org.fazhi.backend.region;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A division as it is named beside a report.
 *
 * @param code six digits
 * @param name its own name, as of the year asked
 * @param path names from the province down to it
 */
public record RegionRef(
        @Schema(example = "110105") String code,
        @Schema(example = "朝阳区") String name,
        @Schema(example = "[\"北京市\", \"朝阳区\"]") List<String> path) {
    /** As a report names it; null when the report's place is unknown. */
    public static @Nullable RegionRef of(@Nullable String code, @Nullable List<String> path) {
        if (code == null) {
            return null;
        }
        List<String> names = path == null ? List.of() : path;
        return new RegionRef(code, names.isEmpty() ? code : names.get(names.size() - 1), names);
    }
}
