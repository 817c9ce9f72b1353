package org.fazhi.backend.indicator;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.fazhi.backend.region.RegionRef;
import org.jspecify.annotations.Nullable;

/**
 * The values of one place over the years.
 *
 * @param region the place
 * @param subject the subject of the points, or of most of them when mixed
 * @param mixed whether points of different subjects stand side by side; changes are never computed across them
 * @param otherSubjects other subjects that the place states in these years
 * @param points one for each year asked
 * @param lumped values of several years together
 */
public record RegionSeries(
        RegionRef region,
        @Schema(example = "whole") @Nullable String subject,
        boolean mixed,
        List<String> otherSubjects,
        List<SeriesPoint> points,
        List<LumpedValue> lumped) {}
