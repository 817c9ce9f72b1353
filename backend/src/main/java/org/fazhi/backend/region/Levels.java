package org.fazhi.backend.region;

import java.util.List;
import org.fazhi.backend.web.Parameters;
import org.jspecify.annotations.Nullable;

/** Whose report or figure it is. */
public final class Levels {
    /** Levels of divisions. */
    public static final List<String> OF_DIVISIONS = List.of("province", "prefecture", "county");

    /** Levels of reports: those of divisions and of what has no code of its own. */
    public static final List<String> OF_REPORTS =
            List.of("province", "prefecture", "county", "township", "zone", "department");

    private Levels() {}

    /** The parameter {@code level} of comparisons between divisions; null for all. */
    public static @Nullable String ofDivisions(@Nullable String level) {
        return Parameters.choice("level", level, OF_DIVISIONS, null);
    }

    /** The parameter {@code level} of searches, repeated for "or". */
    public static List<String> ofReports(@Nullable List<String> levels) {
        return Parameters.oneOf("level", levels, OF_REPORTS);
    }
}
