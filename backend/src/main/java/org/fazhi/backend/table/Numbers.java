package org.fazhi.backend.table;

import java.math.BigDecimal;

/** Numbers as the JSON has them: whole ones without a fraction, no exponents. */
final class Numbers {
    private Numbers() {}

    static String text(Number number) {
        return number instanceof Double value
                ? BigDecimal.valueOf(value).stripTrailingZeros().toPlainString()
                : number.toString();
    }
}
