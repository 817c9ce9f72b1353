package org.fazhi.ingest.normalise;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.ingest.extract.Block;
import org.fazhi.ingest.extract.Label;
import org.fazhi.ingest.extract.RawReport;

/** Finds the title: what the page marks as one, the title lines of the document, or the title element without the site's name. */
final class Titles {
    static final String FIELD = "title";
    private static final Expression SUBJECT = Expression.of("法治|依法行政|法制|依法治|信息公开|行政复议|行政执法");
    private static final Expression KIND = Expression.of(
            "(?:报告|总结|汇报|情况|方案|通知|要点|计划|规划|意见|解读|公告|通报|办法|纲要|自评|述职|措施|成效|清单|总结与计划|年报|白皮书)\\s*(?:[（(].{1,20}[）)]|》)?\\s*$");
    private static final Pattern ORGAN_LINE = Pattern.compile(
            "(?:中共|中国共产党)?[\\p{IsHan}（）() 　]{2,40}(?:政府|委员会|县委|市委|区委|省委|党委|局|厅|办公室|街道|办事处|管委会|委)(?:关于)?");
    /** A title line that the page broke off: it says whose and what about, and is no sentence. */
    private static final Pattern BROKEN_OFF = Pattern.compile("[^。；：:，]{2,36}关于[^。；：:，]{0,16}");

    private static final Expression SITE =
            Expression.of("网|门户|政府$|信息公开|平台|频道|专栏|栏目|首页|[局厅委]$|公开目录|法治政府建设年度报告$|年度报告$|报告公示|通知公告$|工作动态$|正文");
    private static final Expression SEPARATOR = Expression.of("\\s*(?:[-_|｜—–－＿·]|>>|>|::)+\\s*");
    private static final Expression YEAR_LINE =
            Expression.of("[（(]\\s*(?:\\d{4}|[一二][〇○零O0一二三四五六七八九]{3})\\s*年?度?\\s*[）)]");

    /** A title in one paragraph with the text. */
    private static final Pattern GLUED =
            Pattern.compile("([^。，,：:\\n]{6,60}?(?:年度报告|情况报告|情况的报告|工作报告|工作总结|的报告|年度情况报告|汇报))[ \\u3000](?=\\S{6})");

    private static final Expression BLANKS = Expression.of("[\\s　]+");
    private static final Expression DOTS = Expression.of("(?:…|\\.{2,}|。{2,})$");
    private static final Expression STARTS_WITH_YEAR = Expression.of("\\d{4}.*");
    private static final Pattern NO_TITLE = Pattern.compile(".*[:：]$|——.*");
    /** It goes on what a line above says. */
    private static final Expression HEADLESS = Expression.of("(?:关于|推进|\\d{4}\\s*年|二[〇○零]).*|法[治制].*");

    private Titles() {}

    /** Without any blanks. */
    static String squeeze(String text) {
        StringBuilder squeezed = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c);
            if (blank && squeezed == null) {
                squeezed = new StringBuilder(text.length()).append(text, 0, i);
            } else if (!blank && squeezed != null) {
                squeezed.append(c);
            }
        }
        return squeezed == null ? text : squeezed.toString();
    }

    /** The title and the evidence for it; null when the page states none. */
    static String find(RawReport raw, ReportText text, EvidenceBook book) {
        Optional<String> marked = raw.blocks().stream()
                .limit(6)
                .filter(block -> block.kind() == Block.Kind.TITLE)
                .map(Block::text)
                .findFirst();
        marked.ifPresent(title -> offer(title, "marked as title", 3, book));
        for (String name : List.of("articletitle", "article-title", "title", "og:title")) {
            Optional.ofNullable(raw.meta().get(name))
                    .ifPresent(title -> offer(withoutSite(title), "meta tag " + name, 2.6, book));
        }
        raw.blocks().stream()
                .limit(6)
                .filter(block -> block.kind() == Block.Kind.HEADING && !block.numbered())
                .map(Block::text)
                .findFirst()
                .ifPresent(title -> offer(title, "heading", 2.2, book));
        offer(ofLines(text), "title lines", 2.4, book);
        offer(withoutSite(raw.pageTitle()), "title element", 1.8, book);
        raw.labels().stream()
                .filter(label -> label.kind().equals("title"))
                .map(Label::value)
                .findFirst()
                .ifPresent(title -> offer(title, "label", 2, book));
        return book.best(FIELD).map(title -> completed(title, book)).orElse(null);
    }

    /** Words that neither name the subject nor a kind of document are no title; those that name both are the likeliest. */
    private static void offer(String title, String rule, double weight, EvidenceBook book) {
        String tidy = title == null ? "" : BLANKS.replaceAll(title, " ").strip();
        boolean subject = SUBJECT.isIn(tidy);
        boolean kind = KIND.isIn(tidy);
        if (tidy.length() >= 5 && tidy.length() <= 120 && (subject || kind)) {
            book.add(FIELD, tidy, rule, tidy, subject && kind ? weight : weight / 4);
        }
    }

    /** A title that a page cut short is completed from another one that begins alike. */
    private static String completed(String title, EvidenceBook book) {
        String stem = DOTS.replaceAll(title, "");
        if (stem.equals(title)) {
            return title;
        }
        return book.all().stream()
                .filter(e -> e.field().equals(FIELD))
                .map(Evidence::value)
                .filter(other -> other.startsWith(stem) && !other.equals(title))
                .findFirst()
                .orElse(title);
    }

    static String withoutSite(String pageTitle) {
        String title = pageTitle.strip();
        for (int round = 0; round < 4; round++) {
            String shorter = null;
            for (Matcher separator = SEPARATOR.find(title);
                    separator != null;
                    separator = SEPARATOR.find(title, separator.end())) {
                String before = title.substring(0, separator.start());
                String after = title.substring(separator.end());
                boolean kept = before.length() >= 8 && SUBJECT.isIn(before);
                if (kept
                        && !after.isEmpty()
                        && after.length() <= 40
                        && SITE.isIn(after)
                        && !STARTS_WITH_YEAR.isAll(after)) {
                    shorter = before;
                    break;
                }
                if (before.length() <= 30 && SITE.isIn(before) && SUBJECT.isIn(after) && !KIND.isIn(before)) {
                    shorter = after;
                    break;
                }
            }
            if (shorter == null) {
                return title;
            }
            title = shorter.strip();
        }
        return title;
    }

    /** The title lines of the document itself: the line that names the subject with the authorities above and its rest below. */
    private static String ofLines(ReportText text) {
        List<Line> lines = text.lines()
                .subList(0, Math.min(text.anatomy().bodyLine(), text.lines().size()));
        for (int i = 0; i < Math.min(lines.size(), 14); i++) {
            String line = lines.get(i).text();
            if (line.length() <= 90
                    && !lines.get(i).row()
                    && (SUBJECT.isIn(line) || line.startsWith("关于"))
                    && !NO_TITLE.matcher(line).matches()) {
                return joined(lines, i);
            }
        }
        Matcher glued = GLUED.matcher(text.text());
        return glued.lookingAt() ? glued.group(1) : null;
    }

    private static String joined(List<Line> lines, int subject) {
        int first = subject;
        boolean headless = HEADLESS.isAll(lines.get(subject).text());
        while (headless
                && first > 0
                && first > subject - 4
                && (ORGAN_LINE.matcher(lines.get(first - 1).text()).matches()
                        || BROKEN_OFF.matcher(lines.get(first - 1).text()).matches())) {
            first--;
        }
        StringBuilder title = new StringBuilder();
        for (int i = first; i <= subject; i++) {
            boolean apart = i > first
                    && !lines.get(i).text().startsWith("关于")
                    && !BROKEN_OFF.matcher(lines.get(i - 1).text()).matches();
            title.append(apart ? " " : "").append(lines.get(i).text());
        }
        int next = subject + 1;
        while (next < lines.size()
                && next < subject + 3
                && continues(title.toString(), lines.get(next).text())) {
            title.append(lines.get(next).text());
            next++;
        }
        return title.toString();
    }

    private static boolean continues(String title, String next) {
        if (YEAR_LINE.isAll(next)) {
            return true;
        }
        return next.length() <= 40 && KIND.isIn(next) && !next.startsWith("——") && !KIND.isIn(title);
    }
}
