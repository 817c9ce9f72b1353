package org.fazhi.backend.indicator;

import org.fazhi.backend.table.Table;

/** The columns of a ranking. */
final class RankingTable {
    private RankingTable() {}

    static Table<RankingEntry> columns() {
        return new Table<RankingEntry>("ranking")
                .column("rank", RankingEntry::rank)
                .column("region.code", entry -> entry.region().code())
                .column("region.path", entry -> String.join(" ", entry.region().path()))
                .column("level", RankingEntry::level)
                .column("value", RankingEntry::value)
                .column("subject", RankingEntry::subject)
                .column("qualifier", RankingEntry::qualifier)
                .column("fromReportYear", RankingEntry::fromReportYear)
                .column("valuesDisagree", RankingEntry::valuesDisagree)
                .column("otherSubjects", entry -> String.join(" ", entry.otherSubjects()))
                .column("reportId", RankingEntry::reportId)
                .column("figures.0.id", entry -> entry.figures().get(0).id())
                .column("figures.0.quote", entry -> entry.figures().get(0).quote())
                .column("figures.0.start", entry -> entry.figures().get(0).start())
                .column("figures.0.end", entry -> entry.figures().get(0).end());
    }
}
