package org.fazhi.backend.query;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * How the query was understood.
 *
 * @param words the words and phrases that were looked for, as typed
 * @param explanation what a person should know: what was left out, read otherwise or widened; empty when nothing;
 *     in the language that Accept-Language prefers, Chinese without one
 * @param suggestions filters that words of the query could be meant as
 */
public record QueryReading(List<String> words, List<String> explanation, List<FilterSuggestion> suggestions) {
    /**
     * A filter that a word of the query could be meant as.
     *
     * @param parameter region or year
     * @param value for the parameter
     * @param label for a reader, such as 北京市 朝阳区
     * @param word the word of the query
     * @param query the query without the word
     * @param homonyms how many other places bear the same name
     */
    public record FilterSuggestion(
            @Schema(example = "region") String parameter,
            @Schema(example = "110105") String value,
            @Schema(example = "北京市 朝阳区") String label,
            @Schema(example = "朝阳区") String word,
            @Schema(example = "复议") String query,
            int homonyms) {}
}
