package org.fazhi.ingest.normalise;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.ingest.extract.RawReport;

/**
 * The year reported on, by order of evidence: the title; the formula 现将…年…报告如下; how the text opens; first-level headings; the
 * plan section, which names the year after; and last the dates of publication, signature and number, most often in the year after.
 */
final class Years {
    static final String FIELD = "reportYear";
    private static final String YEAR = "(20[0-3]\\d|２０[０-３][０-９]|二[〇○零ＯO][一二三〇○零][〇○零ＯO一二三四五六七八九])";
    private static final Expression NAMED = Expression.of("《[^》]*》|“[^”]*”|" + YEAR + "\\s*年?\\s*(?:[-—－–~～至到]+)\\s*"
            + YEAR + "\\s*年?(?:度)?|[〔﹝\\[]\\s*" + YEAR + "\\s*[〕﹞\\]]");
    private static final Expression LOOSE_RANGE = Expression.of("[（(]\\s*20\\d{2}\\s*20\\d{2}\\s*年?\\s*[）)]");
    private static final Expression WITH_YEAR = Expression.of(YEAR + "\\s*(?:年度|年|度|(?=法治|依法|[（(]?法))");
    private static final Expression FORMULA = Expression.of(
            "(?:现将|现就|现对|将|就)[^。]{0,40}?" + YEAR + "\\s*年?(?:度|以来)?[^。]{0,80}?(?:报告|汇报|总结|公布|公告|通报|说明|公开|情况|予以公布)");
    private static final Pattern OPENING = Pattern.compile(
            "[^。，,]{0,24}?" + YEAR + "\\s*年(?!\\s*[0-9０-９一二三四五六七八九十]{1,3}\\s*月\\s*[0-9０-９一二三四五六七八九十]{1,3}\\s*日)");
    private static final Expression URL_DATE = Expression.of(
            "(?<!\\d)(20[12]\\d)[-/]?(0[1-9]|1[0-2]|[1-9](?=/))(?:[-/]?([0-2]\\d|3[01]|\\d(?=/)))?(?=[/_.]|\\d{0,2}_|$)");
    private static final Expression HOST = Expression.of("https?://[^/]*");
    private static final Pattern NUMBER_YEAR = Pattern.compile("〔(20\\d{2})〕");

    private Years() {}

    static Integer find(
            RawReport raw, String title, ReportText text, LocalDate published, String number, EvidenceBook book) {
        byTitle(title, book);
        byOpening(text, book);
        byHeadings(text, book);
        if (published != null) {
            offer(reportedIn(published), "publication date " + published, published.toString(), 1, book);
        }
        signature(text).ifPresent(date -> offer(reportedIn(date), "date of the signature", date.toString(), 0.9, book));
        speech(text).ifPresent(date -> offer(reportedIn(date), "date of the speech", date.toString(), 0.9, book));
        if (number != null) {
            Matcher year = NUMBER_YEAR.matcher(number);
            if (year.find()) {
                offer(Integer.parseInt(year.group(1)) - 1, "document number", number, 0.6, book);
            }
        }
        byAddress(raw.url(), book);
        return book.best(FIELD).map(Integer::valueOf).orElse(null);
    }

    /** Reports appear in the year after, those of November and December still in the year itself. */
    private static int reportedIn(LocalDate date) {
        return date.getMonthValue() >= 11 ? date.getYear() : date.getYear() - 1;
    }

    private static void offer(int year, String rule, String words, double weight, EvidenceBook book) {
        if (year >= 2000 && year <= 2039) {
            book.add(FIELD, year, rule, words, weight);
        }
    }

    private static int value(String digits) {
        return ChineseNumber.of(digits.replace('Ｏ', '〇').replace('O', '〇'));
    }

    /** Years in book-title marks, ranges and document numbers are other documents'. */
    static String withoutNamed(String words) {
        return LOOSE_RANGE.replaceAll(NAMED.replaceAll(words, "◆"), "◆");
    }

    private static void byTitle(String title, EvidenceBook book) {
        if (title == null) {
            return;
        }
        String bare = Titles.squeeze(title);
        String own = withoutNamed(bare);
        if (!own.contains("法治") && !own.contains("依法行政") && bare.contains("《")) {
            own = withoutNamed(bare.replaceAll("[《》]", ""));
        }
        int subject = Math.max(own.indexOf("法治政府"), Math.max(own.indexOf("依法行政"), own.indexOf("法治建设")));
        Integer found = null;
        for (Matcher year = WITH_YEAR.find(own); year != null; year = WITH_YEAR.find(own, year.end())) {
            if (found == null || year.start() < subject) {
                found = value(year.group(1));
            }
        }
        if (found != null) {
            offer(found, "year in the title", title, 10, book);
        }
    }

    private static void byOpening(ReportText text, EvidenceBook book) {
        List<Line> lines = text.lines();
        int seen = 0;
        for (int i = text.anatomy().bodyLine(); i < lines.size() && seen < 3; i++, seen++) {
            String line = withoutNamed(lines.get(i).text());
            Matcher formula = FORMULA.find(line);
            if (formula != null) {
                offer(value(formula.group(1)), "formula of the preamble", formula.group(), 6, book);
            }
            Matcher opening = OPENING.matcher(line);
            if (opening.lookingAt()) {
                offer(value(opening.group(1)), "opening of the text", opening.group(), seen == 0 ? 4 : 1.5, book);
            }
        }
    }

    private static final Expression HEADING = Expression.of("(?:[一二三四五六七八九十]{1,2}、|第[一二三四五六]部分)\\s*([^。：:]{0,50})");
    private static final Expression PLAN = Expression.of("打算|计划|安排|思路|下一步|重点|谋划|部署|展望|目标|举措建议");

    private static void byHeadings(ReportText text, EvidenceBook book) {
        for (Line line : text.lines()) {
            Matcher heading = HEADING.startOf(line.text());
            if (heading != null) {
                Matcher year = WITH_YEAR.find(withoutNamed(heading.group(1)));
                if (year != null) {
                    boolean plan = PLAN.isIn(heading.group(1));
                    offer(
                            value(year.group(1)) - (plan ? 1 : 0),
                            plan ? "year of the plan section" : "year of a first-level heading",
                            heading.group(),
                            plan ? 3 : 2.5,
                            book);
                }
            }
        }
    }

    private static Optional<LocalDate> signature(ReportText text) {
        int last = Math.min(text.anatomy().annexLine(), text.lines().size());
        for (int i = text.anatomy().signatureLine(); i < last; i++) {
            Optional<LocalDate> date = Dates.first(text.lines().get(i).text());
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    /** A speech to a congress names its day below the title. */
    private static Optional<LocalDate> speech(ReportText text) {
        for (int i = 0;
                i
                        < Math.min(
                                Math.max(4, text.anatomy().bodyLine()),
                                text.lines().size());
                i++) {
            String line = text.lines().get(i).text();
            if (line.length() > 60) {
                break;
            }
            if (line.contains("会议") || line.startsWith("——") || line.startsWith("（") || line.startsWith("(")) {
                Optional<LocalDate> date = Dates.first(line);
                if (date.isPresent()) {
                    return date;
                }
            }
        }
        return Optional.empty();
    }

    private static void byAddress(String url, EvidenceBook book) {
        Matcher date = URL_DATE.find(url == null ? "" : HOST.withoutStart(url));
        if (date != null) {
            int year = Integer.parseInt(date.group(1));
            offer(
                    Integer.parseInt(date.group(2)) >= 11 ? year : year - 1,
                    "date in the address",
                    date.group(),
                    0.4,
                    book);
        }
    }
}
