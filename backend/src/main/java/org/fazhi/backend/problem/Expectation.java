package org.fazhi.backend.problem;

import java.time.temporal.Temporal;
import org.fazhi.backend.language.Wording;
import org.springframework.validation.FieldError;

/** What a parameter takes, said for a person. */
final class Expectation {
    private Expectation() {}

    static Wording of(Class<?> type) {
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

    static Wording of(FieldError error) {
        String codes = String.join(" ", error.getCodes() == null ? new String[0] : error.getCodes());
        if (codes.contains("Integer") || codes.contains("Double") || codes.contains("java.util.List")) {
            return Expected.NUMBER;
        }
        if (codes.contains("java.time")) {
            return Expected.DATE;
        }
        return codes.contains("Boolean") ? Expected.TRUTH : Expected.WELL_FORMED;
    }
}
