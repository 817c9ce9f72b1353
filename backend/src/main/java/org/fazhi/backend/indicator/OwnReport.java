package org.fazhi.backend.indicator;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * As much of a place's own annual report as comparisons need. Of several reports of one place and year the first in the natural
 * order counts: readable, with the most figures, published first, then by id.
 *
 * @param id of the report
 * @param regionCode of the place
 * @param reportYear the year reported on
 * @param readable false when no text could be had
 * @param publishedOn as the page states; may be null
 * @param figureCount how many figures it states
 * @param validFrom when this content was first seen
 */
public record OwnReport(
        String id,
        String regionCode,
        int reportYear,
        boolean readable,
        LocalDate publishedOn,
        int figureCount,
        Instant validFrom)
        implements Comparable<OwnReport> {
    /** All of them are columns of the index. */
    public static final List<String> FIELDS =
            List.of("id", "regionCode", "reportYear", "readable", "publishedOn", "figureCount", "validFrom");

    private static final Comparator<OwnReport> ORDER = Comparator.comparing(OwnReport::readable)
            .reversed()
            .thenComparing(Comparator.comparingInt(OwnReport::figureCount).reversed())
            .thenComparing(OwnReport::publishedOn, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(OwnReport::id);

    @Override
    public int compareTo(OwnReport other) {
        return ORDER.compare(this, other);
    }
}
