package org.fazhi.backend.indicator;

import java.util.function.Function;
import org.fazhi.backend.table.Table;

/** The columns of a ranking. */
final class RankingTable {
    private RankingTable() {}

    static Table<RankingRow> columns() {
        return new Table<RankingRow>("ranking")
                .column("rank", ranked(RankingEntry::rank))
                .column("region.code", row -> row.region().code())
                .column("region.path", row -> String.join(" ", row.region().path()))
                .column("status", RankingRow::status)
                .column("level", ranked(RankingEntry::level))
                .column("value", ranked(RankingEntry::value))
                .column("subject", ranked(RankingEntry::subject))
                .column("qualifier", ranked(RankingEntry::qualifier))
                .column("fromReportYear", ranked(RankingEntry::fromReportYear))
                .column("valuesDisagree", ranked(RankingEntry::valuesDisagree))
                .column("otherSubjects", ranked(entry -> String.join(" ", entry.otherSubjects())))
                .column("reportId", RankingRow::reportId)
                .column("figures.0.id", evidence(Evidence::id))
                .column("figures.0.quote", evidence(Evidence::quote))
                .column("figures.0.start", evidence(Evidence::start))
                .column("figures.0.end", evidence(Evidence::end));
    }

    private static Function<RankingRow, Object> ranked(Function<RankingEntry, Object> value) {
        return row -> row instanceof RankingEntry entry ? value.apply(entry) : null;
    }

    private static Function<RankingRow, Object> evidence(Function<Evidence, Object> value) {
        return ranked(entry -> value.apply(entry.figures().get(0)));
    }
}
