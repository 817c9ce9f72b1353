package org.fazhi.backend.table;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.fazhi.backend.web.Parameters;
import org.jspecify.annotations.Nullable;

/** In which form a list is wanted, as it comes. */
public record FileFormat(
        @Parameter(
                description = "json for a page; csv, ndjson and xlsx give the whole result, streamed",
                schema = @Schema(allowableValues = {"json", "csv", "ndjson", "xlsx"}),
                example = "json")
        @Nullable
        String format,

        @Parameter(description = "Whether CSV begins with a byte order mark, which Excel needs", example = "true")
        @Nullable
        Boolean bom) {
    private static final List<String> FORMATS = List.of("json", "csv", "ndjson", "xlsx");

    /** The checked word. */
    String word() {
        return Parameters.choice("format", format, FORMATS, "json");
    }

    boolean withBom() {
        return Boolean.TRUE.equals(bom);
    }
}
