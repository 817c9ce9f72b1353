package org.fazhi.ingest.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.fazhi.ingest.RuleFile;

/** Finds where a text names a year or a span of years, and which. */
final class PeriodReader {
    /**
     * @param start of the words
     * @param end after them
     * @param period what they mean
     * @param compared true where the year is only what another is measured against (较2015年, 由2019年的)
     * @param list years that are named one by one, such as 2017年、2018年; else one
     */
    record Mention(int start, int end, Period period, boolean compared, List<Integer> list) {
        /** The years that a list of so many values belongs to, one each; empty when they do not match. */
        List<Integer> years(int values) {
            if (list.size() == values) {
                return list;
            }
            return period.last() - period.first() + 1 == values
                    ? IntStream.rangeClosed(period.first(), period.last())
                            .boxed()
                            .toList()
                    : List.of();
        }
    }

    private record Entry(String says, String from, String to) {}

    private static final int OUTLINE_2015 = 2015;
    private static final int OUTLINE_2021 = 2021;
    private static final int LAST_YEAR = 2100;
    private static final int YEAR_LENGTH = 4;

    private static final String YEAR = "(?:(?:19|20)\\d\\d)";
    /** What may stand before a year and belongs to it. */
    private static final String LEADS = "比较由从与同自于到至";

    static final Pattern YEARS = Pattern.compile(
            "([" + LEADS + "])?(" + YEAR + "(?:年度?)?(?:[-—–~至到、和及与]{1,2}" + YEAR
                    + "(?:年度?)?)*)(?:(?<made>以来的?(?:办理的|办结的|作出的)?(?:行政|执法|处罚|许可)*(?:案卷|卷宗|案件卷宗)|(?:以来)?(?=[^,;:。对共审清办收]{0,12}(?:出台|印发|制定|颁布|实施|成立|启用|修订|签订|发布|公布)的))|(?<after>以来|起至今|至今|以前|之前|年?底前|底以前|底之前|前|版|修订|起|开始))?");
    private static final String RANGE = "-—–~至到";
    private static final Pattern CHINESE = Pattern.compile("二[〇零]([〇零一二三四五六七八九])([〇零一二三四五六七八九])年");

    private static final Pattern MEASURED_BY = Pattern.compile("高于|低于|多于|少于|优于|超过|超出");
    private static final Pattern TIMES =
            Pattern.compile("(?:全年|同期)?的(?:约|近)?(?:\\d+(?:\\.\\d+)?|[一二两三四五六七八九十]{1,3})(?:多|余)?(?:倍|%|成)");

    /** What is left over from a year (上年结转134件) belongs to the year that goes on with it. */
    private static final Pattern CARRIED_OVER = Pattern.compile("(?:度|底|末)?(?:未办结|未结)?的?(?:结转|转结|接转|转入|结余|遗留)");

    private final KeyedWords<Entry> named = new KeyedWords<>();

    private PeriodReader(Entry[] entries) {
        for (Entry entry : entries) {
            named.add(entry, entry.says());
        }
    }

    static PeriodReader load() {
        return new PeriodReader(RuleFile.yaml(FigureReader.class, "periods.yaml", Entry[].class));
    }

    /** Every mention in a text, in order. */
    List<Mention> mentions(String text, int reportYear) {
        List<Mention> found = new ArrayList<>();
        years(text, reportYear, found);
        chineseYears(text, found);
        named(text, reportYear, found);
        found.sort(Comparator.comparingInt(Mention::start));
        return found;
    }

    private void named(String text, int reportYear, List<Mention> found) {
        for (KeyedWords.Hit<Entry> hit : named.in(text)) {
            int first = year(hit.meaning().from(), reportYear);
            int last = Math.max(first, Math.min(year(hit.meaning().to(), reportYear), reportYear));
            boolean compared = isCompared(text, hit.start(), hit.end());
            found.add(new Mention(hit.start(), hit.end(), new Period(first, last), compared, List.of(first)));
        }
    }

    private static void years(String text, int reportYear, List<Mention> found) {
        Matcher matcher = YEARS.matcher(text);
        for (int from = 0; find(matcher, text, from); from = matcher.end()) {
            String words = matcher.group(2);
            String after = matcher.group("after");
            boolean since = after != null && (after.endsWith("来") || after.endsWith("今"));
            if (!words.contains("年")
                    || matcher.group("made") != null
                    || after != null && !since
                    || isPartOfNumber(text, matcher.start(2))) {
                continue;
            }
            List<Integer> list = each(words);
            int first = list.get(0);
            int last = since ? Math.max(first, reportYear) : list.get(list.size() - 1);
            boolean until = first > reportYear
                    && reportYear > 0
                    && ("至".equals(matcher.group(1)) || "到".equals(matcher.group(1)));
            first = until ? reportYear : first;
            boolean compared = !since && isCompared(text, matcher.start(2), matcher.end());
            if (first <= last && last < LAST_YEAR) {
                boolean range = words.chars().anyMatch(c -> RANGE.indexOf(c) >= 0);
                found.add(new Mention(
                        matcher.start(2),
                        matcher.end(),
                        new Period(first, last),
                        compared,
                        range ? List.of(first) : list));
            }
        }
    }

    /** Finds the next years as {@code years.find()} does, but tries the expression only where a year stands. */
    static boolean find(Matcher years, String text, int from) {
        int digits = nextYear(text, from);
        if (digits < 0) {
            return false;
        }
        boolean led = digits > from && LEADS.indexOf(text.charAt(digits - 1)) >= 0;
        return years.region(led ? digits - 1 : digits, text.length()).lookingAt();
    }

    /** Every year of a list or span. */
    private static List<Integer> each(String words) {
        List<Integer> years = new ArrayList<>();
        for (int at = nextYear(words, 0); at >= 0; at = nextYear(words, at + YEAR_LENGTH)) {
            years.add(Integer.valueOf(words.substring(at, at + YEAR_LENGTH)));
        }
        return years;
    }

    /** Where the next year in digits stands; -1 when none does. */
    private static int nextYear(String text, int from) {
        for (int at = from; at <= text.length() - YEAR_LENGTH; at++) {
            char first = text.charAt(at);
            char second = text.charAt(at + 1);
            if ((first == '1' && second == '9' || first == '2' && second == '0')
                    && FoldedText.isDigit(text.charAt(at + 2))
                    && FoldedText.isDigit(text.charAt(at + 3))) {
                return at;
            }
        }
        return -1;
    }

    private static void chineseYears(String text, List<Mention> found) {
        if (text.indexOf("二〇") < 0 && text.indexOf("二零") < 0) {
            return;
        }
        Matcher matcher = CHINESE.matcher(text);
        while (matcher.find()) {
            int year = ChineseNumber.value("二〇" + matcher.group(1) + matcher.group(2))
                    .intValue();
            found.add(new Mention(
                    matcher.start(),
                    matcher.end(),
                    Period.of(year),
                    isCompared(text, matcher.start(), matcher.end()),
                    List.of(year)));
        }
    }

    /** A year that something is measured by (比2022年, 高于2022年, 是2022年的1.9倍, 2022年结转) is not the year that the sentence goes on about. */
    private static boolean isCompared(String text, int start, int end) {
        return start > 0 && "比较由从与同".indexOf(text.charAt(start - 1)) >= 0
                || MEASURED_BY
                        .matcher(text)
                        .region(Math.max(0, start - 2), start)
                        .lookingAt()
                || TIMES.matcher(text).region(end, text.length()).lookingAt()
                || CARRIED_OVER.matcher(text).region(end, text.length()).lookingAt();
    }

    private static boolean isPartOfNumber(String text, int start) {
        return start > 0 && (FoldedText.isDigit(text.charAt(start - 1)) || "〔[".indexOf(text.charAt(start - 1)) >= 0);
    }

    private static int year(String words, int reportYear) {
        if (words.equals("outline")) {
            return reportYear <= OUTLINE_2021 - 1 ? OUTLINE_2015 : OUTLINE_2021;
        }
        int number = Integer.parseInt(words);
        return number > 1900 ? number : reportYear + number;
    }
}
