package org.fazhi.backend.suggest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Suggestions, the most likely first.
 *
 * @param items of all kinds
 */
public record SuggestAnswer(List<Suggestion> items) {
    /**
     * One suggestion.
     *
     * @param kind region, indicator, report or phrase
     * @param text what to show
     * @param detail what tells it from others of the same text, such as the path of a place
     * @param code of the place or indicator, id of the report; null for a phrase
     */
    public record Suggestion(
            @Schema(allowableValues = {"region", "indicator", "report", "phrase"})
            String kind,

            @Schema(example = "朝阳区") String text,
            @Schema(example = "北京市 朝阳区") @Nullable String detail,
            @Schema(example = "110105") @Nullable String code) {}
}
