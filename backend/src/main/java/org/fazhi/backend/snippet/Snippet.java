package org.fazhi.backend.snippet;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a report that shows why it was found.
 *
 * @param heading of the section it stands in; null before the first heading
 * @param text escaped for HTML, with the matches in mark elements and nothing else
 * @param start UTF-16 offset of the first match in the report's text
 */
public record Snippet(
        @Schema(example = "依法化解矛盾纠纷") @Nullable String heading,
        @Schema(example = "全年收到<mark>行政复议</mark>申请31件") String text,
        @Schema(example = "5120") int start) {}
