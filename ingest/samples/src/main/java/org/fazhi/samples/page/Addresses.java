package org.fazhi.samples.page;

import java.util.Locale;
import org.fazhi.samples.report.Draft;

/** Makes the addresses of articles. */
final class Addresses {
    private Addresses() {}

    /** Fills a pattern with the date of publication (1), the article's number (2) and the month without a zero (3). */
    static String dated(Draft draft, String pattern) {
        return "/" + draft.task().place().path()
                + String.format(
                        Locale.ROOT,
                        pattern,
                        draft.publishedOn(),
                        draft.task().number(),
                        draft.publishedOn().getMonthValue());
    }
}
