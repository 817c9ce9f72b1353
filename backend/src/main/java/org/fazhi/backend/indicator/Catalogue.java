package org.fazhi.backend.indicator;

import java.util.List;
import org.fazhi.backend.indicator.IndicatorList.SubjectItem;
import org.fazhi.backend.indicator.SeriesAnswer.IndicatorRef;
import org.fazhi.backend.problem.ApiProblem;
import org.fazhi.mappings.vocabulary.Indicator;
import org.fazhi.mappings.vocabulary.Indicators;
import org.fazhi.mappings.vocabulary.Theme;
import org.fazhi.mappings.vocabulary.Themes;
import org.springframework.stereotype.Component;

/** The indicators with what the index holds of each. */
@Component
class Catalogue {
    private final Indicators indicators;
    private final Themes themes;

    Catalogue(Indicators indicators, Themes themes) {
        this.indicators = indicators;
        this.themes = themes;
    }

    IndicatorList list() {
        List<IndicatorItem> items = indicators.all().stream().map(this::item).toList();
        List<SubjectItem> subjects = indicators.subjects().entrySet().stream()
                .map(entry -> new SubjectItem(entry.getKey(), entry.getValue()))
                .toList();
        return new IndicatorList(items.size(), items, subjects);
    }

    IndicatorItem item(String code) {
        return item(find(code));
    }

    IndicatorRef reference(String code) {
        Indicator indicator = find(code);
        return new IndicatorRef(
                indicator.code(),
                indicator.name(),
                indicator.unit(),
                indicator.kind(),
                indicator.theme(),
                indicator.note());
    }

    private Indicator find(String code) {
        return indicators.find(code).orElseThrow(() -> ApiProblem.notFound("indicator", code));
    }

    private IndicatorItem item(Indicator indicator) {
        return new IndicatorItem(
                indicator.code(),
                indicator.name(),
                indicator.unit(),
                indicator.kind(),
                indicator.theme(),
                themes.find(indicator.theme()).map(Theme::name).orElse(indicator.theme()),
                indicator.says(),
                indicator.not(),
                indicator.note(),
                0,
                0,
                null,
                null);
    }
}
