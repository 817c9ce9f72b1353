package org.fazhi.ingest.figures;

import java.math.BigDecimal;

/**
 * A number as it stands in the folded text.
 *
 * @param start where it starts, words such as 约 or 超过 included
 * @param digits where the first digit stands
 * @param end after the unit and words such as 以上 or 左右
 * @param value with 万, 千 and 亿 multiplied out
 * @param unit the unit that follows; empty when none does
 * @param qualifier how exactly it is stated
 */
record Numeral(int start, int digits, int end, BigDecimal value, String unit, Qualifier qualifier) {
    boolean isPercent() {
        return unit.equals("%");
    }
}
