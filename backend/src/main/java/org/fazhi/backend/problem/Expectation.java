package org.fazhi.backend.problem;

import java.time.temporal.Temporal;
import org.springframework.validation.FieldError;

/** What a parameter takes, said for a person. */
final class Expectation {
    private Expectation() {}

    static String of(Class<?> type) {
        if (type == null) {
            return "is malformed";
        }
        if (Number.class.isAssignableFrom(type) || type.isPrimitive() && type != boolean.class) {
            return "takes a number";
        }
        if (Temporal.class.isAssignableFrom(type)) {
            return "takes a date such as 2025-01-31";
        }
        return type == Boolean.class || type == boolean.class ? "takes true or false" : "is malformed";
    }

    static String of(FieldError error) {
        String codes = String.join(" ", error.getCodes() == null ? new String[0] : error.getCodes());
        if (codes.contains("Integer") || codes.contains("Double") || codes.contains("java.util.List")) {
            return "takes a number";
        }
        if (codes.contains("java.time")) {
            return "takes a date such as 2025-01-31";
        }
        return codes.contains("Boolean") ? "takes true or false" : "is malformed";
    }
}
