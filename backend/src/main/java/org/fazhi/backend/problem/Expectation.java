package org.fazhi.backend.problem;

import java.time.temporal.Temporal;
import org.fazhi.backend.language.Wording;

/** What a parameter takes, said for a person. */
public final class Expectation {
    private Expectation() {}

    public static Wording of(Class<?> type) {
        if (type == null) {
            return Expected.WELL_FORMED;
        }
        if (Number.class.isAssignableFrom(type) || type.isPrimitive() && type != boolean.class) {
            return Expected.NUMBER;
        }
        if (Temporal.class.isAssignableFrom(type)) {
            return Expected.DATE;
        }
        return type == Boolean.class || type == boolean.class ? Expected.TRUTH : Expected.WELL_FORMED;
    }
}
