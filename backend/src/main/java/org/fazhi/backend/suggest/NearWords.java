package org.fazhi.backend.suggest;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.fazhi.backend.problem.NearMiss;
import org.fazhi.mappings.text.Folding;
import org.fazhi.mappings.vocabulary.GenreWords;
import org.fazhi.mappings.vocabulary.Indicators;
import org.fazhi.mappings.vocabulary.Themes;
import org.springframework.stereotype.Component;

/** The words of the field that a mistyped one was probably meant to be: 行政复意 → 行政复议. */
@Component
final class NearWords {
    /** A wrong character in a word of two leaves one, which says nothing of what was meant. */
    private static final int SHORTEST = 3;

    private static final int MOST = 3;

    private final Set<String> known = new LinkedHashSet<>(GenreWords.load());

    NearWords(Indicators indicators, Themes themes) {
        themes.all().forEach(theme -> known.addAll(theme.covers()));
        indicators.all().forEach(indicator -> known.addAll(indicator.says()));
    }

    List<String> of(String typed) {
        String word = Folding.fold(typed).strip();
        if (word.length() < SHORTEST || known.contains(word)) {
            return List.of();
        }
        return NearMiss.ranked(word, known).limit(MOST).toList();
    }
}
