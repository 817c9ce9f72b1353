package org.fazhi.backend.suggest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
@Tag(name = "suggest")
class SuggestController {
    private final Suggester suggester;

    SuggestController(Suggester suggester) {
        this.suggester = suggester;
    }

    @Operation(operationId = "suggest", summary = "Places, indicators, titles and phrases that begin as typed")
    @GetMapping("/suggest")
    SuggestAnswer suggest(
            @Parameter(description = "What was typed: characters, pinyin or its initials", example = "chaoyang")
                    @RequestParam(required = false)
                    @Nullable
                    String q,
            @Parameter(description = "Most suggestions, 1 to 20", example = "8")
                    @RequestParam(required = false)
                    @Nullable
                    Integer size) {
        return suggester.suggest(q, size);
    }
}
