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
                .column("figure.id", entry -> entry.figures().get(0).id())
                .column("figure.quote", entry -> entry.figures().get(0).quote())
                .column("figure.start", entry -> entry.figures().get(0).start())
                .column("figure.end", entry -> entry.figures().get(0).end());
    }
}
