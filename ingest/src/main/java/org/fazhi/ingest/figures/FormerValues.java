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
     * @param successor index of the number that replaces it in 由…到…; -1 where it only is what another is compared with
     */
    record Former(int start, Period period, int successor) {}

    private static final int REACH = 18;
    private static final String COMPARES = "比较由从与";
    static final Pattern WORDS = Pattern.compile("(?<word>[" + COMPARES + "])(?:原来|最初|原先|原有|上届|过去|以往|改革前|成立之初)?的?"
            + "(?<when>(?:(?:19|20)\\d\\d)年度?(?:底|末)?|上年度?|去年|上一年度?|前一年|前年|年初|此前)?(?:同期|全年)?的?(?:约|近)?$");
    private static final Pattern REPLACED = Pattern.compile(
            "[^,;。]{0,4}?(?:上升|提高|提升|增加|增长|升高?|增|扩大|扩充|充实|下降|降低|降|减少|减|精简|压减|压缩|缩减|削减|调整|优化|变)?了?(?:到|至|为|成)(?:了)?(?:(?:19|20)\\d\\d年度?的?)?");

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
        Matcher words = words(near);
        if (words == null) {
            return null;
        }
        int next = index + 1;
        while (next < numerals.size()
                && numerals.get(next).unit().equals("年")
                && numerals.get(next).start() - numeral.end() < REACH) {
            next++;
        }
        boolean replaced = next < numerals.size()
                && numerals.get(next).start() - numeral.end() < REACH
                && REPLACED.matcher(text.text()
                                .substring(numeral.end(), numerals.get(next).start()))
                        .matches();
        Period period = period(words.group("when"), text);
        if (replaced) {
            return new Former(from + words.start(), period, next);
        }
        boolean compared = "比较与".contains(words.group("word"));
        return compared && period != null ? new Former(from + words.start(), period, -1) : null;
    }

    /** The first words that reach up to the number; null when none do. */
    static Matcher words(String near) {
        Matcher words = null;
        for (int at = 0; at < near.length(); at++) {
            if (COMPARES.indexOf(near.charAt(at)) >= 0) {
                words = words == null ? WORDS.matcher(near) : words;
                if (words.region(at, near.length()).lookingAt()) {
                    return words;
                }
            }
        }
        return null;
    }

    private Period period(String when, ReportText text) {
        if (when == null) {
            return null;
        }
        List<PeriodReader.Mention> mentions = periods.mentions(when, Surroundings.year(text));
        return mentions.isEmpty() ? null : mentions.get(0).period();
    }
}
