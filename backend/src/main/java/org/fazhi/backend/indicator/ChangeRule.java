package org.fazhi.backend.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.fazhi.backend.figure.StatedChange;
import org.jspecify.annotations.Nullable;

/**
 * Computes the change against the year before and compares it with the one the text states. Counts and stocks change by percent;
 * rates by percentage points, since a percent of percents says little.
 */
final class ChangeRule {
    private static final String POINTS = "个百分点";
    private final boolean rate;

    /** @param kind of the indicator: count, stock or rate */
    ChangeRule(String kind) {
        this.rate = kind.equals("rate");
    }

    /** The point with its change; unchanged when the two cannot be compared. */
    SeriesPoint compare(@Nullable SeriesPoint before, SeriesPoint point) {
        boolean comparable = before != null
                && before.value() != null
                && point.value() != null
                && point.subject().equals(before.subject())
                && before.year() == point.year() - 1;
        if (!comparable) {
            return point;
        }
        double difference = exact(point.value(), before.value());
        boolean disagrees = disagrees(before, point);
        if (rate) {
            return point.changed(difference, difference, POINTS, disagrees);
        }
        return before.value() == 0
                ? point.changed(difference, null, null, disagrees)
                : point.changed(difference, rounded(percent(before.value(), point.value())), "%", disagrees);
    }

    private static double percent(double before, double now) {
        return (now - before) / Math.abs(before) * 100;
    }

    /** As a person would subtract them: 98.6 - 97.9 is 0.7. */
    private static double exact(double now, double before) {
        return BigDecimal.valueOf(now).subtract(BigDecimal.valueOf(before)).doubleValue();
    }

    private static double rounded(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).doubleValue();
    }

    /** Whether the statement differs by more than its own rounding; approximate values are given the benefit of the doubt. */
    private boolean disagrees(SeriesPoint before, SeriesPoint point) {
        StatedChange stated = point.changeStatedAs();
        if (stated == null || !"exact".equals(point.qualifier()) || !"exact".equals(before.qualifier())) {
            return false;
        }
        double difference = point.value() - before.value();
        if (stated.unit().equals(POINTS)) {
            return rate && differs(difference, stated.value());
        }
        if (stated.unit().equals("%")) {
            boolean asPercent = before.value() != 0 && !differs(percent(before.value(), point.value()), stated.value());
            boolean asPoints = rate && !differs(difference, stated.value());
            return !asPercent && !asPoints;
        }
        return differs(difference, stated.value());
    }

    private static boolean differs(double computed, double stated) {
        int decimals =
                Math.max(0, BigDecimal.valueOf(stated).stripTrailingZeros().scale());
        return Math.abs(computed - stated) > 0.51 * Math.pow(10, -decimals) + 1e-9;
    }
}
