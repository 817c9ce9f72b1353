package org.fazhi.backend.figure;

import io.swagger.v3.oas.annotations.media.Schema;
import org.fazhi.mappings.document.ChangeEntry;
import org.jspecify.annotations.Nullable;

/**
 * A change that the text itself states.
 *
 * @param value signed
 * @param unit %, 个百分点 or the indicator's unit
 * @param quote as printed
 * @param start UTF-16 offset in the report's text
 * @param end offset after the quote
 */
public record StatedChange(
        @Schema(example = "27.3") double value,
        @Schema(example = "%") String unit,
        String quote,
        int start,
        int end) {
    /** As the index holds it; null when the text states none. */
    public static @Nullable StatedChange of(@Nullable ChangeEntry change) {
        return change == null
                ? null
                : new StatedChange(change.value(), change.unit(), change.quote(), change.start(), change.end());
    }
}
