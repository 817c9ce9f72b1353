package org.fazhi.backend.indicator;

import java.util.List;
import org.fazhi.backend.indicator.SeriesAnswer.IndicatorRef;
import org.springframework.stereotype.Component;

/** Reads series. */
@Component
class SeriesReading {
    SeriesAnswer read(IndicatorRef indicator, SeriesParameters parameters) {
        return new SeriesAnswer(indicator, 2015, 2025, parameters.subject(), null, List.of());
    }
}
