package org.fazhi.backend.indicator;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.function.Consumer;
import org.fazhi.backend.region.RegionRef;
import org.jspecify.annotations.Nullable;

/**
 * The places that state an indicator in a year, in the order of the values.
 *
 * @param indicator of the catalogue
 * @param year of the values
 * @param level of the places; null for all
 * @param subject as asked; null for the rule: whole, else the one most stated
 * @param subjects how many places stand in the ranking with each subject
 * @param total places that state it
 * @param silent places whose report of the year is here and does not mention it
 * @param unreadable places whose report was captured but has no text
 * @param notFound places of the level without a report of the year in the index
 * @param distribution of the values; null when nobody states it
 * @param items the ranking
 * @param blanks the silent and the unreadable places; places without a report are counted, not listed
 */
public record RankingAnswer(
        SeriesAnswer.IndicatorRef indicator,
        @Schema(example = "2016") int year,
        @Nullable String level,
        @Nullable String subject,
        List<SubjectCount> subjects,
        long total,
        long silent,
        long unreadable,
        long notFound,
        @Nullable Distribution distribution,
        List<RankingEntry> items,
        List<Blank> blanks) {
    /**
     * Places per subject.
     *
     * @param subject of the figures
     * @param count of places
     */
    public record SubjectCount(String subject, long count) {}

    /**
     * A place without a value.
     *
     * @param region the place
     * @param status silent or unreadable
     * @param reportId its report
     */
    public record Blank(
            RegionRef region, String status, @Nullable String reportId) implements RankingRow {}

    /** Every place of which there is something to say: in files, which hold no counts, the blanks stand behind the ranks. */
    void rows(Consumer<RankingRow> each) {
        items.forEach(each);
        blanks.forEach(each);
    }
}
