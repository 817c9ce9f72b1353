package org.fazhi.backend.indicator;

import io.swagger.v3.oas.annotations.media.Schema;

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
        double mean) {}
