package org.fazhi.backend.indicator;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * How the stated values lie; quartiles by linear interpolation between the two nearest values (Hyndman and Fan 1996, type 7).
 *
 * @param count of values
 * @param min smallest
 * @param lowerQuartile a quarter lies below
 * @param median half lies below
 * @param upperQuartile three quarters lie below
 * @param max largest
 * @param mean arithmetic mean
 */
public record Distribution(
        @Schema(example = "12") int count,
        double min,
        double lowerQuartile,
        double median,
        double upperQuartile,
        double max,
        double mean) {
    /** Of the values; null when there are none. */
    static @Nullable Distribution of(double[] values) {
        if (values.length == 0) {
            return null;
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return new Distribution(
                sorted.length,
                sorted[0],
                quantile(sorted, 0.25),
                quantile(sorted, 0.5),
                quantile(sorted, 0.75),
                sorted[sorted.length - 1],
                Arrays.stream(sorted).average().orElseThrow());
    }

    private static double quantile(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) Math.floor(place);
        int above = (int) Math.ceil(place);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
