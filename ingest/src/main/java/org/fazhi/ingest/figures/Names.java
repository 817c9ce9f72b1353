package org.fazhi.ingest.figures;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.ingest.figures.SubjectWords.Mention;

/**
 * What a stretch of text names. The same stretch is asked again and again, so a report keeps what was read.
 *
 * @param all the names from left to right
 * @param first those of them that stand together at the beginning; empty when nobody is named
 */
record Names(List<Mention> all, List<Mention> first) {
    /** What may stand between names that are meant together. */
    private static final Pattern JOINED =
            Pattern.compile("[、,和与及以或(]{0,3}(?:\\d+个)?[区县市省州旗]?|[一-鿿]{0,2}[、和与及]其?|会同|联合");

    static Names of(String text, List<Mention> all) {
        return new Names(all, all.size() < 2 ? all : all.subList(0, together(text, all)));
    }

    private static int together(String text, List<Mention> all) {
        Matcher joined = JOINED.matcher(text);
        int count = 1;
        while (count < all.size()
                && joined.region(all.get(count - 1).end(), all.get(count).start())
                        .matches()) {
            count++;
        }
        return count;
    }
}
