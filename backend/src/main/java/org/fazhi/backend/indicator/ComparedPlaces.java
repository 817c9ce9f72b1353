package org.fazhi.backend.indicator;

import static org.fazhi.backend.engine.Clauses.term;
import static org.fazhi.backend.engine.Clauses.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fazhi.backend.corpus.Corpus;
import org.fazhi.backend.corpus.CorpusAnswer.ProvinceCount;
import org.fazhi.backend.region.Levels;
import org.fazhi.backend.region.Places;
import org.fazhi.backend.region.RegionCodes;
import org.fazhi.mappings.vocabulary.Region;
import org.jspecify.annotations.Nullable;

/**
 * The places that are compared with each other.
 *
 * @param level of the places; null for all
 * @param within codes of divisions that they lie in; empty for all
 */
record ComparedPlaces(@Nullable String level, List<String> within) {
    static ComparedPlaces of(PlaceChoice choice) {
        return new ComparedPlaces(Levels.ofDivisions(choice.level()), RegionCodes.of(choice.region()));
    }

    /** The clauses that find their reports and figures. */
    List<Map<String, Object>> clauses() {
        List<Map<String, Object>> clauses = new ArrayList<>();
        if (level != null) {
            clauses.add(term("level", level));
        }
        if (!within.isEmpty()) {
            clauses.add(terms("regionCodes", within));
        }
        return clauses;
    }

    /** Codes of all that existed in the year, within the divisions asked for, else within the provinces that the index covers. */
    Set<String> existing(int year, Places places, Corpus corpus) {
        List<String> roots = within.isEmpty()
                ? corpus.answer().byProvince().stream().map(ProvinceCount::code).toList()
                : within;
        return places.within(roots, year).stream()
                .filter(region -> level == null || region.level().equals(level))
                .map(Region::code)
                .collect(Collectors.toSet());
    }
}
