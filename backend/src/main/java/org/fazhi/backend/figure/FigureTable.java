package org.fazhi.backend.figure;

import org.fazhi.backend.table.Table;

/** The columns of a list of figures. */
public final class FigureTable {
    private FigureTable() {}

    public static Table<FigureItem> columns() {
        Table<FigureItem> table = new Table<FigureItem>("figures")
                .column("id", FigureItem::id)
                .column("reportId", FigureItem::reportId)
                .column("reportVersion", FigureItem::reportVersion)
                .column("code", FigureItem::code)
                .column("name", FigureItem::name)
                .column("value", FigureItem::value)
                .column("unit", FigureItem::unit)
                .column("period", FigureItem::period)
                .column("year", FigureItem::year)
                .column("subject", FigureItem::subject)
                .column("qualifier", FigureItem::qualifier)
                .column("quote", FigureItem::quote)
                .column("start", FigureItem::start)
                .column("end", FigureItem::end)
                .column(
                        "changeStated.value",
                        item -> item.changeStated() == null
                                ? null
                                : item.changeStated().value())
                .column(
                        "changeStated.unit",
                        item -> item.changeStated() == null
                                ? null
                                : item.changeStated().unit());
        return ofTheReport(table);
    }

    private static Table<FigureItem> ofTheReport(Table<FigureItem> table) {
        return table.column("note", FigureItem::note)
                .column("heading", FigureItem::heading)
                .column(
                        "region.code",
                        item -> item.region() == null ? null : item.region().code())
                .column(
                        "region.path",
                        item -> item.region() == null
                                ? null
                                : String.join(" ", item.region().path()))
                .column("level", FigureItem::level)
                .column("ownGovernment", FigureItem::ownGovernment)
                .column("reportYear", FigureItem::reportYear)
                .column("publishedOn", FigureItem::publishedOn)
                .column("reportTitle", FigureItem::reportTitle)
                .column("captureId", FigureItem::captureId)
                .column("validFrom", FigureItem::validFrom)
                .column("validTo", FigureItem::validTo)
                .column("current", FigureItem::current);
    }
}
