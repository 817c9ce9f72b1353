package org.fazhi.backend.indicator;

import org.fazhi.backend.region.RegionRef;
import org.jspecify.annotations.Nullable;

/** A line of a ranking's file: a place with its rank, or behind them one that states nothing, with its kind of blank. */
sealed interface RankingRow permits RankingEntry, RankingAnswer.Blank {
    RegionRef region();

    /** stated, silent or unreadable. */
    String status();

    @Nullable
    String reportId();
}
