package org.fazhi.backend.indicator;

import java.util.function.Function;
import org.fazhi.backend.region.RegionRef;
import org.fazhi.backend.table.Table;

/**
 * One point of a series on its own, as files hold it.
 *
 * @param indicator code
 * @param unit of the value
 * @param region the place
 * @param point of the series
 */
record SeriesRow(String indicator, String unit, RegionRef region, SeriesPoint point) {
    static Table<SeriesRow> columns() {
        return new Table<SeriesRow>("series")
                .column("indicator", SeriesRow::indicator)
                .column("unit", SeriesRow::unit)
                .column("region.code", row -> row.region().code())
                .column("region.path", row -> String.join(" ", row.region().path()))
                .column("point.year", of(SeriesPoint::year))
                .column("point.status", of(SeriesPoint::status))
                .column("point.value", of(SeriesPoint::value))
                .column("point.subject", of(SeriesPoint::subject))
                .column("point.qualifier", of(SeriesPoint::qualifier))
                .column("point.change", of(SeriesPoint::change))
                .column("point.changeUnit", of(SeriesPoint::changeUnit))
                .column("point.difference", of(SeriesPoint::difference))
                .column("point.changeStated", of(SeriesPoint::changeStated))
                .column("point.changeDisagrees", of(SeriesPoint::changeDisagrees))
                .column("point.fromReportYear", of(SeriesPoint::fromReportYear))
                .column("point.valuesDisagree", of(SeriesPoint::valuesDisagree))
                .column("point.otherSubjects", of(point -> String.join(" ", point.otherSubjects())))
                .column("point.reportId", of(SeriesPoint::reportId))
                .column("point.note", of(SeriesPoint::note))
                .column("point.figures.0.id", evidence(Evidence::id))
                .column("point.figures.0.reportId", evidence(Evidence::reportId))
                .column("point.figures.0.quote", evidence(Evidence::quote))
                .column("point.figures.0.start", evidence(Evidence::start))
                .column("point.figures.0.end", evidence(Evidence::end));
    }

    private static Function<SeriesRow, Object> of(Function<SeriesPoint, Object> value) {
        return row -> value.apply(row.point());
    }

    private static Function<SeriesRow, Object> evidence(Function<Evidence, Object> value) {
        return row -> row.point().figures().isEmpty()
                ? null
                : value.apply(row.point().figures().get(0));
    }
}
