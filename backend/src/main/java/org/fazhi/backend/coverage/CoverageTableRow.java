package org.fazhi.backend.coverage;

import org.fazhi.backend.region.RegionRef;
import org.fazhi.backend.table.Table;

/**
 * One place and year on its own, as files hold it.
 *
 * @param region the place
 * @param level of the place
 * @param cell of the year
 */
record CoverageTableRow(RegionRef region, String level, CoverageCell cell) {
    static Table<CoverageTableRow> columns() {
        return new Table<CoverageTableRow>("coverage")
                .column("region.code", row -> row.region().code())
                .column("region.path", row -> String.join(" ", row.region().path()))
                .column("level", CoverageTableRow::level)
                .column("cell.year", row -> row.cell().year())
                .column("cell.status", row -> row.cell().status())
                .column("cell.reportId", row -> row.cell().reportId())
                .column("cell.publishedOn", row -> row.cell().publishedOn())
                .column("cell.daysAfterDeadline", row -> row.cell().daysAfterDeadline())
                .column("cell.reports", row -> row.cell().reports())
                .column("cell.figures", row -> row.cell().figures());
    }
}
