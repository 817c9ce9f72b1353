package org.fazhi.backend.coverage;

import java.util.List;
import org.springframework.stereotype.Component;

/** Reads coverage. */
@Component
class CoverageReading {
    CoverageAnswer read(CoverageParameters parameters) {
        return new CoverageAnswer(parameters.region(), List.of(), 0, List.of(), List.of());
    }
}
