package org.fazhi.backend.indicator;

import org.fazhi.backend.web.Parameters;
import org.fazhi.mappings.vocabulary.Indicators;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whose figure it can be. */
@Component
class Subjects {
    private final Indicators indicators;

    Subjects(Indicators indicators) {
        this.indicators = indicators;
    }

    /** The parameter {@code subject} of comparisons; null for the rule: whole, else the one most stated. */
    @Nullable
    String of(@Nullable String subject) {
        return Parameters.choice("subject", subject, indicators.subjects().keySet(), null);
    }
}
