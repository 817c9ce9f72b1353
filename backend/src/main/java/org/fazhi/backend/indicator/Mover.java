package org.fazhi.backend.indicator;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.fazhi.backend.region.RegionRef;
import org.fazhi.backend.table.Table;
import org.jspecify.annotations.Nullable;

/**
 * One place whose value can be compared with that of the year before.
 *
 * @param region the place
 * @param level of the place
 * @param subject of both values
 * @param difference value less the value before, in the indicator's unit
 * @param change percent, for rates percentage points; null when the value before was 0
 * @param changeUnit % or 个百分点
 * @param changeStated the change as the report states it
 * @param changeDisagrees whether the stated change and the computed one differ by more than rounding
 * @param value of the year
 * @param qualifier of the value: exact, about, at_least or at_most
 * @param figures where it stands
 * @param valueBefore of the year before
 * @param qualifierBefore of the value before
 * @param figuresBefore where that stands
 */
public record Mover(
        RegionRef region,
        @Schema(example = "county") String level,
        @Schema(example = "whole") String subject,
        @Schema(example = "7") double difference,
        @Schema(example = "29.17") @Nullable Double change,
        @Schema(example = "%") @Nullable String changeUnit,
        @Schema(example = "29.2") @Nullable Double changeStated,
        boolean changeDisagrees,
        @Schema(example = "31") double value,
        @Schema(example = "exact") String qualifier,
        List<Evidence> figures,
        @Schema(example = "24") double valueBefore,
        @Schema(example = "exact") String qualifierBefore,
        List<Evidence> figuresBefore) {
    static Mover of(RegionRef region, String level, SeriesPoint before, SeriesPoint now) {
        return new Mover(
                region,
                level,
                now.subject(),
                now.difference(),
                now.change(),
                now.changeUnit(),
                now.changeStated(),
                now.changeDisagrees(),
                now.value(),
                now.qualifier(),
                now.figures(),
                before.value(),
                before.qualifier(),
                before.figures());
    }

    static Table<Mover> columns() {
        return new Table<Mover>("movers")
                .column("region.code", mover -> mover.region().code())
                .column("region.path", mover -> String.join(" ", mover.region().path()))
                .column("level", Mover::level)
                .column("subject", Mover::subject)
                .column("difference", Mover::difference)
                .column("change", Mover::change)
                .column("changeUnit", Mover::changeUnit)
                .column("changeStated", Mover::changeStated)
                .column("changeDisagrees", Mover::changeDisagrees)
                .column("value", Mover::value)
                .column("qualifier", Mover::qualifier)
                .column("figures.0.reportId", mover -> mover.figures().get(0).reportId())
                .column("figures.0.quote", mover -> mover.figures().get(0).quote())
                .column("figures.0.start", mover -> mover.figures().get(0).start())
                .column("figures.0.end", mover -> mover.figures().get(0).end())
                .column("valueBefore", Mover::valueBefore)
                .column("qualifierBefore", Mover::qualifierBefore)
                .column(
                        "figuresBefore.0.reportId",
                        mover -> mover.figuresBefore().get(0).reportId())
                .column(
                        "figuresBefore.0.quote",
                        mover -> mover.figuresBefore().get(0).quote())
                .column(
                        "figuresBefore.0.start",
                        mover -> mover.figuresBefore().get(0).start())
                .column(
                        "figuresBefore.0.end",
                        mover -> mover.figuresBefore().get(0).end());
    }
}
