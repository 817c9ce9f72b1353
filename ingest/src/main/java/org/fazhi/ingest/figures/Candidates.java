package org.fazhi.ingest.figures;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a number with the clause around it. */
final class Candidates {
    /** A clause that only tells the change of the value that follows: 败诉率同比下降1.2个百分点,为5.4%. */
    private static final EndPattern CHANGE = new EndPattern("(?:升|高|长|加|增|降|少|低|减)了?[\\d.]+(?:个百分点|%),$");

    /** What the things of a row share: 对31件决策事项、25份合同进行了合法性审查. */
    private static final Pattern SHARED = Pattern.compile(
            "(?:均|都|全部|分别|逐一|依法)*" + "(?:进行|开展|实施|作出|提出|予以|作了|做了|参加|参训|接受|取得|获得|提供|持|完成|出庭|述法|述职|担任|组成).*$");

    private static final Pattern SEPARATED = Pattern.compile(
            "[^,;:。、\\d]{1,18}(、|以及|和|与|及)" + "(?:(?:拟|已|对外|所)?(?:签订|签署|出台|提请|报送|提交|印发|制定)[^,;:。、\\d]{0,8}的)?");

    /** A row of more counted things than these is read in pieces. */
    private static final int LONGEST_ROW = 30;

    private static final String BEFORE_COUNTED = "、和与及的";

    private final ReportText text;
    private final RuleBook book;
    private final Exclusions exclusions;

    Candidates(ReportText text, RuleBook book, Exclusions exclusions) {
        this.text = text;
        this.book = book;
        this.exclusions = exclusions;
    }

    /** The number at an index with its clause up to {@code leadEnd} and its clause after it. */
    Candidate at(int index, int leadEnd) {
        Numeral numeral = text.numerals().get(index);
        return new Candidate(index, numeral, lead(index, leadEnd), tail(index));
    }

    private Window lead(int index, int leadEnd) {
        Clauses clauses = text.clauses();
        int first = leadEnd == text.numerals().get(index).start() ? firstOfRow(index) : index;
        if (first == index && isCounter(index, leadEnd)) {
            return Window.at(
                    leadEnd,
                    lead(index - 1, text.numerals().get(index - 1).start()).text());
        }
        if (first < index) {
            return Window.at(
                    leadEnd, lead(first, text.numerals().get(first).start()).text());
        }
        int start = clauses.clauseStart(leadEnd);
        Window lead = clauses.window(start, leadEnd);
        int sentence = clauses.sentenceStart(leadEnd);
        // A lead of nothing but 共 or 累计 goes on from the clause before it, unless that one has a number of its own.
        while (start > sentence && book.isOnlyFillers(lead.text())) {
            int earlier = clauses.clauseStart(start - 1);
            boolean change = CHANGE.ends(text.text().substring(earlier, start));
            if (!change && hasNumeral(earlier, start, index)) {
                break;
            }
            start = Math.max(sentence, earlier);
            lead = clauses.window(start, leadEnd);
        }
        return lead;
    }

    /** The clause after a number; in a row of counted things the words up to the next of them and what all of them share. */
    private Window tail(int index) {
        Clauses clauses = text.clauses();
        int from = text.numerals().get(index).end();
        int last = lastOfRow(index);
        if (last == index) {
            return clauses.window(from, clauses.clauseEnd(from));
        }
        int next = text.numerals().get(index + 1).start();
        Matcher noun = SEPARATED.matcher(text.text().substring(from, next));
        int end = noun.matches() ? from + noun.start(1) : next;
        int lastEnd = text.numerals().get(last).end();
        Matcher shared = SHARED.matcher(
                clauses.window(lastEnd, clauses.clauseEnd(lastEnd)).text());
        Window own = clauses.window(from, end);
        return own.text().isEmpty() || !shared.find() ? own : own.with(shared.group());
    }

    /** Whether a number only goes on from one directly before it in another unit: 培训4期386人次. */
    private boolean isCounter(int index, int leadEnd) {
        Numeral before = index == 0 ? null : text.numerals().get(index - 1);
        return before != null
                && before.end() == leadEnd
                && isCount(before)
                && !before.isPercent()
                && !before.unit().equals(text.numerals().get(index).unit());
    }

    private int firstOfRow(int index) {
        int first = index;
        while (first > Math.max(0, index - LONGEST_ROW) && isRow(first - 1)) {
            first--;
        }
        return first;
    }

    private int lastOfRow(int index) {
        int last = index;
        while (last < index + LONGEST_ROW && isRow(last)) {
            last++;
        }
        return last;
    }

    /** Whether a number and the next are counts in one row, each before its noun: 31件决策事项、25份合同. */
    private boolean isRow(int index) {
        List<Numeral> numerals = text.numerals();
        if (index + 1 >= numerals.size()) {
            return false;
        }
        Numeral one = numerals.get(index);
        Numeral next = numerals.get(index + 1);
        return isCount(one)
                && isCount(next)
                && next.start() > one.end()
                && next.start() - one.end() < 22
                && BEFORE_COUNTED.indexOf(text.text().charAt(next.start() - 1)) >= 0
                && SEPARATED
                        .matcher(text.text().substring(one.end(), next.start()))
                        .matches();
    }

    private static boolean isCount(Numeral numeral) {
        return !numeral.unit().isEmpty()
                && !numeral.unit().equals("年")
                && !numeral.unit().endsWith("百分点");
    }

    private boolean hasNumeral(int from, int to, int before) {
        for (int i = before - 1; i >= 0 && text.numerals().get(i).end() > from; i--) {
            Numeral numeral = text.numerals().get(i);
            String tail = text.text().substring(numeral.end(), Math.max(numeral.end(), to));
            if (numeral.start() < to && !numeral.unit().equals("年") && !exclusions.countsBodies(numeral, tail)) {
                return true;
            }
        }
        return false;
    }
}
