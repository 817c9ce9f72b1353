package org.fazhi.backend.endurance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.fazhi.backend.bench.Questions;
import org.fazhi.mappings.vocabulary.Indicator;
import org.fazhi.mappings.vocabulary.Indicators;

/**
 * What many different readers ask: mostly searches, some series, rankings, coverage, suggestions and exports.
 *
 * @param questions paths of the API
 */
record Mixture(List<String> questions) {
    private static final long SEED = 7;

    static Mixture of(Path regions) throws IOException {
        Questions made = new Questions(
                SEED,
                regions,
                Indicators.load().all().stream().map(Indicator::code).toList());
        List<String> all = new ArrayList<>(made.searches(120));
        all.addAll(made.series(30));
        all.addAll(made.rankings(15));
        all.addAll(made.coverage(15));
        all.addAll(made.suggestions(15));
        all.addAll(made.exports(5));
        return new Mixture(List.copyOf(all));
    }
}
