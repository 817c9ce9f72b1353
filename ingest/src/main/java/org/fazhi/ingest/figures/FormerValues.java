package org.fazhi.ingest.figures;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises numbers that a text gives as the former value of another: 较2013年的2381件, 由去年的17件下降为13件. */
final class FormerValues {
    /**
     * A former value.
     *
     * @param start place where its words begin (较, 由)
     * @param period its year; null when none is stated
     * @param before true for 由…到…, where the number stands before the one that replaces it
     */
    record Former(int start, Period period, boolean before) {}

    private static final int REACH = 18;
    private static final Pattern WORDS = Pattern.compile("(?<word>[比较由从与])(?:原来|最初|原先)?"
            + "(?<when>(?:(?:19|20)\\d\\d)年度?(?:底|末)?|上年度?|去年|上一年度?|前一年|前年|年初|此前)?(?:同期|全年)?的?(?:约|近)?$");
    private static final Pattern REPLACED = Pattern.compile(
            "[^,;。]{0,4}?(?:上升|提高|提升|增加|增长|升高?|增|扩大|扩充|充实|下降|降低|降|减少|减|精简|压减|压缩|缩减|削减|调整|优化|变)?了?(?:到|至|为|成)(?:了)?");

    private final PeriodReader periods;

    FormerValues(PeriodReader periods) {
        this.periods = periods;
    }

    /** What the words before a number say of it; null when it is no former value. */
    Former read(ReportText text, int index) {
        List<Numeral> numerals = text.numerals();
        Numeral numeral = numerals.get(index);
        int from = Math.max(0, numeral.start() - REACH);
        String near = text.text().substring(from, numeral.start());
        Matcher words = WORDS.matcher(near);
        if (!words.find()) {
            return null;
        }
        char word = words.group("word").charAt(0);
        boolean replaced = index + 1 < numerals.size()
                && REPLACED.matcher(text.text()
                                .substring(
                                        numeral.end(),
                                        Math.max(
                                                numeral.end(),
                                                numerals.get(index + 1).start())))
                        .matches();
        if (word == '由' || word == '从' || replaced) {
            return replaced ? new Former(from + words.start(), period(words.group("when"), text), true) : null;
        }
        Period period = period(words.group("when"), text);
        return period == null ? null : new Former(from + words.start(), period, false);
    }

    private Period period(String when, ReportText text) {
        if (when == null) {
            return null;
        }
        List<PeriodReader.Mention> mentions = periods.mentions(when, Surroundings.year(text));
        return mentions.isEmpty() ? null : mentions.get(0).period();
    }
}
