package org.fazhi.backend.indicator;

import java.util.List;
import org.fazhi.backend.indicator.SeriesAnswer.IndicatorRef;
import org.springframework.stereotype.Component;

/** Reads rankings. */
@Component
class RankingReading {
    RankingAnswer read(IndicatorRef indicator, RankingParameters parameters) {
        return new RankingAnswer(indicator, 2025, null, null, List.of(), 0, 0, 0, 0, null, List.of(), List.of());
    }
}
