package org.fazhi.ingest.normalise;

import java.util.regex.Matcher;

/**
 * What may be a heading without a number.
 *
 * @param kind what sets it off
 * @param start offset of its line
 * @param from offset of its first character, behind a mark
 * @param end offset after its last character
 * @param bodyStart offset of the text below
 * @param rank the level that the layout gives to it, 1 the highest; 0 none
 */
record Lead(Kind kind, int start, int from, int end, int bodyStart, int rank) {
    enum Kind {
        /** A line of its own. */
        LINE,
        /** A line of its own, set off in bold. */
        SET_LINE,
        /** A phrase in bold that prose follows in the same paragraph. */
        RUN_IN,
        /** Behind a mark such as ◆, or in 【】. */
        MARKED;

        boolean isLine() {
            return this == LINE || this == SET_LINE;
        }
    }

    private static final Expression MARK = Expression.of(
            "(?:[◆■●◇□▲△★☆▪◎▶►❖➢※·•\uF06C\uF06E\uF075\uF0D8]\\s*(?<marked>[^。：:；;！]{3,36})(?<stop>[。：:！]|$)|【(?<boxed>[^】]{3,24})】)");
    private static final Expression COUNTED = Expression.of("[0-9０-９]+\\s*(?:余|多)?\\s*(?:万|亿)?\\s*[件次名人个项份场期起宗家条%％]");
    private static final int LONGEST = 30;

    static Lead marked(String text, Line line) {
        Matcher mark = MARK.startOf(line.text());
        if (mark == null) {
            return null;
        }
        String group = mark.group("boxed") == null ? "marked" : "boxed";
        if (COUNTED.isIn(mark.group(group))) {
            return null;
        }
        int end = line.start() + mark.end(group);
        int body = line.start() + mark.end();
        return new Lead(
                Kind.MARKED,
                line.start(),
                line.start() + mark.start(group),
                end,
                body < line.end() ? body : Math.min(text.length(), line.end() + 1),
                0);
    }

    static Lead line(String text, Line line, boolean set) {
        return new Lead(
                set ? Kind.SET_LINE : Kind.LINE,
                line.start(),
                line.start(),
                line.end(),
                Math.min(text.length(), line.end() + 1),
                line.rank());
    }

    /** A bold phrase at the start of a paragraph, ended by a full stop or colon within it or right behind it; null when there is none. */
    static Lead runIn(Line line, String stops) {
        String words = line.text();
        int end = 0;
        int most = Math.min(line.bold(), words.length() - 6);
        while (end < most && stops.indexOf(words.charAt(end)) < 0) {
            end++;
        }
        boolean ended = end > 3 && end <= LONGEST && end < words.length() && stops.indexOf(words.charAt(end)) >= 0;
        return ended && end >= line.bold() - 2 && !COUNTED.isIn(words.substring(0, end))
                ? new Lead(Kind.RUN_IN, line.start(), line.start(), line.start() + end, line.start() + end + 1, 0)
                : null;
    }

    Headings.Heading heading(int level) {
        return new Headings.Heading(new Marker(level, 0, start, from, true, ""), end, bodyStart);
    }
}
