package org.fazhi.backend.theme;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.fazhi.backend.table.Downloads;
import org.fazhi.backend.table.FileFormat;
import org.fazhi.backend.theme.ThemeList.PartItem;
import org.fazhi.backend.theme.ThemeList.ThemeItem;
import org.fazhi.mappings.vocabulary.Indicator;
import org.fazhi.mappings.vocabulary.Indicators;
import org.fazhi.mappings.vocabulary.Theme;
import org.fazhi.mappings.vocabulary.Themes;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
@Tag(name = "themes")
class ThemeController {
    private final ThemeList themes;

    private final Downloads downloads;

    ThemeController(Themes themes, Indicators indicators, Downloads downloads) {
        this.downloads = downloads;
        List<ThemeItem> items =
                themes.all().stream().map(theme -> item(theme, indicators)).toList();
        List<PartItem> parts = themes.parts().entrySet().stream()
                .map(part -> new PartItem(part.getKey(), part.getValue()))
                .toList();
        this.themes = new ThemeList(items.size(), items, parts);
    }

    @Operation(operationId = "listThemes", summary = "What sections can be about, and where in a report they stand")
    @GetMapping("/themes")
    @Nullable
    ThemeList themes(@ParameterObject FileFormat form) {
        return downloads.answer(
                form,
                () -> themes,
                ThemeItem.columns(),
                (list, each) -> list.items().forEach(each));
    }

    private static ThemeItem item(Theme theme, Indicators indicators) {
        List<String> codes = indicators.all().stream()
                .filter(indicator -> indicator.theme().equals(theme.code()))
                .map(Indicator::code)
                .toList();
        return new ThemeItem(theme.code(), theme.name(), theme.covers(), codes);
    }
}
