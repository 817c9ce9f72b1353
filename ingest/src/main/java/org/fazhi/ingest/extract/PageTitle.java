package org.fazhi.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Finds the title where it stands outside of the element with the text, and puts it above the blocks. */
final class PageTitle {
    private static final Pattern NAME = Pattern.compile(
            "(?i)(.*[-_])?(bt|biaoti|title|tit|headline|wzbt|xwbt|arti_title|artititle)([-_].*|\\d)?|.*(title|biaoti)");
    private static final ElementNames NAMES =
            new ElementNames(name -> NAME.matcher(name).matches());
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u3000]+");
    private static final Pattern KIND =
            Pattern.compile("(?:报告|总结|汇报|情况|方案|要点|解读|通知|通报|公告|報告|總結|情況)\\s*(?:[（(].{1,20}[）)])?$");
    /** The name of a column, which stands on every page of it. */
    private static final Pattern COLUMN =
            Pattern.compile("(?:推进)?法治政府(?:建设)?(?:工作)?(?:年度)?(?:情况)?(?:工作)?报告|年度报告|工作报告|政府工作报告");

    private static final Pattern ORGAN = Pattern.compile("(?:中共)?[\\p{IsHan}（）()]{2,30}(?:政府|委员会|管委会|办事处|局|厅|[县市区省]委)");
    private static final Pattern SUBTITLE = Pattern.compile(
            "(?:——|--).{6,70}|.{0,20}\\d{4}年\\d{1,2}月\\d{1,2}日.{2,50}(?:会议|大会)上?[）)]?|\\p{IsHan}{3,24}(?:长|主任)[ \\u3000]+\\p{IsHan}[\\p{IsHan}· \\u3000]{1,6}");
    /** How far above the text a title without any mark is looked for. */
    private static final int NEAR = 8;

    private final List<Element> named;
    private final Element main;
    private final String known;

    /**
     * @param pageTitle the words of the title element
     * @param named elements that may hold the title: headings, and those with an id or a class
     */
    PageTitle(String pageTitle, List<Element> named, Element main) {
        this.named = named;
        this.main = main;
        this.known = squeeze(pageTitle);
    }

    /**
     * The blocks with the title above them, where they do not have it.
     *
     * @param around lines outside of the main text
     * @param before those of them that stand before it and are no links
     */
    List<Block> above(List<Block> blocks, List<String> around, List<String> before) {
        if (blocks.stream().limit(5).anyMatch(block -> block.kind() == Block.Kind.TITLE)) {
            return blocks;
        }
        String best = marked();
        if (best.isEmpty() && !repeats(blocks)) {
            best = named(around);
        }
        boolean headed = blocks.stream()
                .limit(3)
                .anyMatch(block -> block.kind() == Block.Kind.HEADING && !block.numbered() && saysReport(block.text()));
        if (!best.isEmpty()) {
            return headed ? blocks : titled(List.of(), best, subtitled(before, best, blocks));
        }
        return headed || repeats(blocks) ? blocks : nearest(before, blocks);
    }

    /** The heading of the page that the title element repeats. */
    private String marked() {
        String best = "";
        for (Element element : named) {
            boolean heading = HEADINGS.contains(element.normalName());
            if ((heading || NAMES.anyOf(element))
                    && element != main
                    && !element.parents().contains(main)) {
                String text = Blanks.tidy(element.text());
                boolean fits = text.length() >= 6
                        && text.length() <= 90
                        && (known.contains(squeeze(text)) || heading && saysReport(text));
                best = fits && text.length() > best.length() && !main.parents().contains(element) ? text : best;
            }
        }
        return best;
    }

    private String named(List<String> around) {
        String best = "";
        for (String line : around) {
            boolean fits = line.length() >= 10 && saysReport(line) && known.startsWith(squeeze(line));
            best = fits && line.length() > best.length() ? line : best;
        }
        return best;
    }

    /** Without a mark: the line closest above the text that reads like the title of a report, with the authority printed above it. */
    private List<Block> nearest(List<String> before, List<Block> blocks) {
        for (int i = before.size() - 1; i >= Math.max(0, before.size() - NEAR); i--) {
            String line = before.get(i);
            boolean fits = line.length() >= 10
                    && line.length() <= 80
                    && saysReport(line)
                    && KIND.matcher(line).find()
                    && line.indexOf('。') < 0
                    && !COLUMN.matcher(line).matches();
            if (fits
                    && blocks.stream()
                            .limit(4)
                            .noneMatch(block -> KIND.matcher(block.text()).find() && saysReport(block.text()))) {
                boolean organ = i > 0
                        && line.startsWith("关于")
                        && ORGAN.matcher(squeeze(before.get(i - 1))).matches();
                return titled(organ ? List.of(before.get(i - 1)) : List.of(), line, blocks);
            }
        }
        return blocks;
    }

    /** With the lines between title and text that say when and before whom it was spoken, and by whom. */
    private static List<Block> subtitled(List<String> before, String title, List<Block> blocks) {
        List<Block> subtitled = new ArrayList<>();
        for (int i = before.lastIndexOf(title) + 1; i > 0 && i < before.size(); i++) {
            if (SUBTITLE.matcher(before.get(i)).matches()) {
                subtitled.add(new Block(Block.Kind.PARAGRAPH, before.get(i), true));
            }
        }
        subtitled.addAll(blocks);
        return subtitled;
    }

    private static List<Block> titled(List<String> above, String title, List<Block> blocks) {
        List<Block> titled = new ArrayList<>();
        above.forEach(line -> titled.add(new Block(Block.Kind.PARAGRAPH, line, true)));
        titled.add(new Block(Block.Kind.TITLE, title, true));
        titled.addAll(blocks);
        return titled;
    }

    /** Whether the text itself begins with the words of the title element. */
    private boolean repeats(List<Block> blocks) {
        return blocks.stream()
                .limit(4)
                .anyMatch(block -> block.text().length() >= 8 && known.startsWith(squeeze(block.text())));
    }

    private static boolean saysReport(String text) {
        return text.contains("法治") || text.contains("依法行政") || text.contains("报告");
    }

    private static String squeeze(String text) {
        return BLANKS.matcher(text).replaceAll("");
    }
}
