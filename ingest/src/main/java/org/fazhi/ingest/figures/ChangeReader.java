package org.fazhi.ingest.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the change that a text states beside a figure: 同比上升62.5%, 较上年增加12件, 提高3.1个百分点. */
final class ChangeReader {
    private static final int FARTHEST = 45;
    private static final Pattern DIRECTION = Pattern.compile(
            "(?:(?<up>增长|上升|提高|提升|增加|增幅|上涨|多|升|增)|(?<down>下降|减少|降低|降幅|减幅|少|降|减))(?:了|率|为|约|近|达|超过|超|逾)*$");
    private static final Pattern LEADS_TO = Pattern.compile(",?(?:升|降|增|减)?(?:至|到|为|达到|达)");
    private static final int LONGEST_LEAD = 4;
    private static final Pattern REFERENCE = Pattern.compile("同比|环比|[比较与][^,;。]{0,14}$|[比较与]");

    /** The change stated beside a figure: before its number, or after it and before the next figure's; null when there is none. */
    StatedChange read(ReportText text, Statement statement, int nextIndex) {
        StatedChange before = before(text, statement);
        return before == null ? after(text, statement, nextIndex) : before;
    }

    /** 同比提高8.1个百分点至96%. */
    private static StatedChange before(ReportText text, Statement statement) {
        if (statement.index() == 0) {
            return null;
        }
        Numeral change = text.numerals().get(statement.index() - 1);
        int end = statement.numeral().start();
        if (change.end() > end
                || end - change.end() > LONGEST_LEAD
                || !LEADS_TO.matcher(text.text().substring(change.end(), end)).matches()) {
            return null;
        }
        int from = Math.max(text.clauses().sentenceStart(end), change.start() - 16);
        String words = text.text().substring(from, change.start());
        Matcher direction = DIRECTION.matcher(words);
        if (!direction.find()
                || !REFERENCE.matcher(words).find() && !change.unit().endsWith("百分点")) {
            return null;
        }
        BigDecimal value = direction.group("down") == null
                ? change.value()
                : change.value().negate();
        return change(text, statement, value, change, from + startOfWords(words, direction.start()));
    }

    private StatedChange after(ReportText text, Statement statement, int nextIndex) {
        List<Numeral> numerals = text.numerals();
        int from = statement.numeral().end();
        int limit = Math.min(from + FARTHEST, text.clauses().sentenceEnd(from));
        for (int i = statement.index() + 1; i < Math.min(nextIndex, numerals.size()); i++) {
            Numeral numeral = numerals.get(i);
            if (numeral.start() >= limit) {
                return null;
            }
            String between = text.text().substring(from, numeral.start());
            Matcher direction = DIRECTION.matcher(between);
            if (direction.find() && fits(statement, numeral, between)) {
                BigDecimal value = direction.group("down") == null
                        ? numeral.value()
                        : numeral.value().negate();
                return change(text, statement, value, numeral, from + startOfWords(between, direction.start()));
            }
        }
        return null;
    }

    private static boolean fits(Statement statement, Numeral numeral, String between) {
        boolean percent = numeral.isPercent();
        boolean points = numeral.unit().endsWith("百分点");
        boolean rate = statement.rule().unit().equals("%");
        boolean reference = REFERENCE.matcher(between).find();
        if (points) {
            return rate;
        }
        return percent
                ? reference || !rate && between.length() <= 4
                : numeral.unit().equals(statement.numeral().unit()) && reference;
    }

    /** Where the words of the change begin: at 同比, 较, 比 when they stand before the direction, else at the direction. */
    private static int startOfWords(String between, int direction) {
        for (String word : List.of("同比", "环比", "较", "比", "与")) {
            int at = between.lastIndexOf(word, direction);
            if (at >= 0) {
                return at;
            }
        }
        return direction;
    }

    private static StatedChange change(
            ReportText text, Statement statement, BigDecimal value, Numeral numeral, int from) {
        String unit = numeral.isPercent()
                ? "%"
                : numeral.unit().endsWith("百分点") ? "个百分点" : statement.rule().unit();
        int start = text.origin(from);
        int end = text.originEnd(numeral.end());
        return new StatedChange(value, unit, text.report().text().substring(start, end), start, end);
    }
}
