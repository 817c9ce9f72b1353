package org.fazhi.backend.search;

import java.util.stream.Collectors;
import org.fazhi.backend.region.RegionRef;
import org.fazhi.backend.snippet.Snippet;
import org.fazhi.backend.table.Table;

/** The columns of a list of reports. */
final class ReportTable {
    private ReportTable() {}

    static Table<ReportItem> columns() {
        return new Table<ReportItem>("reports")
                .column("id", ReportItem::id)
                .column("title", ReportItem::title)
                .column("issuer", ReportItem::issuer)
                .column("documentType", ReportItem::documentType)
                .column(
                        "region.code",
                        item -> item.region() == null ? null : item.region().code())
                .column(
                        "region.name",
                        item -> item.region() == null ? null : item.region().name())
                .column("region.path", item -> path(item.region()))
                .column("zone", ReportItem::zone)
                .column("level", ReportItem::level)
                .column("reportYear", ReportItem::reportYear)
                .column("publishedOn", ReportItem::publishedOn)
                .column("url", ReportItem::url)
                .column("gone", ReportItem::gone)
                .column("sample", ReportItem::sample)
                .column("characters", ReportItem::characters)
                .column("figureCount", ReportItem::figureCount)
                .column(
                        "snippets",
                        item -> item.snippets().stream().map(Snippet::text).collect(Collectors.joining("\n")));
    }

    private static Object path(RegionRef region) {
        return region == null ? null : String.join(" ", region.path());
    }
}
