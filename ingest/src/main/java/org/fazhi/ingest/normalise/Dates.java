package org.fazhi.ingest.normalise;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;

/** Reads dates in the forms that pages print: 2024-02-26, 2018/5/17, 2021年03月22日, 2024- 03- 14, 二○一四年三月五日, full-width. */
final class Dates {
    private static final String DIGIT = "[0-9０-９]";
    private static final Expression ARABIC = Expression.of("(?<![0-9０-９])((?:[1１][9９]|[2２][0０])" + DIGIT
            + "{2})\\s*[-/.年－／．]\\s*(" + DIGIT + "{1,2})\\s*[-/.月－／．]\\s*(" + DIGIT + "{1,2})(?![0-9０-９])");
    private static final Expression CHINESE = Expression.of(
            "([一二][〇○零ＯO0九][〇○零ＯO0一二三四五六七八九]{2})\\s*年\\s*([一二三四五六七八九十]{1,2})\\s*月\\s*([一二三四五六七八九十]{1,3})\\s*日");
    private static final Expression COMPACT = Expression.of("(?<!\\d)(20\\d{2})(0[1-9]|1[0-2])([0-2]\\d|3[01])(?!\\d)");

    private Dates() {}

    /** The first date in the words. */
    static Optional<LocalDate> first(String words) {
        Optional<LocalDate> found = first(ARABIC, words);
        found = found.isPresent() ? found : first(CHINESE, words);
        return found.isPresent() ? found : first(COMPACT, words);
    }

    private static Optional<LocalDate> first(Expression form, String words) {
        for (Matcher matcher = form.find(words); matcher != null; matcher = form.find(words, matcher.end())) {
            int year = ChineseNumber.of(matcher.group(1));
            int month = ChineseNumber.of(matcher.group(2));
            int day = ChineseNumber.of(matcher.group(3));
            try {
                if (year >= 1990 && year <= 2100) {
                    return Optional.of(LocalDate.of(year, month, day));
                }
            } catch (DateTimeException noSuchDay) {
                continue;
            }
        }
        return Optional.empty();
    }
}
