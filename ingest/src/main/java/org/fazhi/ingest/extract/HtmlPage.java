package org.fazhi.ingest.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads an HTML page as printed: main text in blocks, title, labels, and what stands around. */
final class HtmlPage {
    private static final Pattern HIDDEN = Pattern.compile("(?i)display\\s*:\\s*none|visibility\\s*:\\s*hidden");
    private static final Pattern TITLE_NAME = Pattern.compile(
            "(?i)(.*[-_])?(bt|biaoti|title|tit|headline|wzbt|xwbt|arti_title|artititle)([-_].*|\\d)?|.*(title|biaoti)");
    /** Sentences in characters: an element with more is no furniture, whatever its class says. */
    private static final int MOST_FURNITURE = 500;

    private static final int MOST_SURROUNDINGS = 400;

    private static final int SCAN_SENTENCES = 150;

    private final Furniture furniture;
    private final LabelFinder labelFinder;
    private final Framing framing;

    HtmlPage(Furniture furniture, LabelFinder labelFinder) {
        this.furniture = furniture;
        this.labelFinder = labelFinder;
        this.framing = new Framing(furniture, labelFinder);
    }

    RawReport read(String name, String url, String html) {
        Document page = Jsoup.parse(html, url == null ? "" : url);
        Element body = page.body();
        MainText.Found main = MainText.in(body, furniture);
        int whole = main.massOf(main.element());
        int most = mostFurniture(main, whole);
        List<Block> blocks = BlockWriter.write(
                main.element(),
                element -> element != main.element()
                        && (furniture.isFurniture(element) || isHidden(element))
                        && main.massOf(element) <= most);
        Framing.Framed framed = framing.take(blocks);
        List<String> around = around(body, main.element());
        List<Label> labels = new ArrayList<>(labelFinder.find(around));
        labels.addAll(framed.labels());
        List<Block> text =
                isScan(body, whole, labels) ? List.of() : withTitle(page, main.element(), framed.blocks(), around);
        around.addAll(framed.taken());
        List<String> next = new ArrayList<>(PageLinks.nextPages(page, url));
        next.addAll(whole < 40 ? PageLinks.frames(page) : List.of());
        return new RawReport(
                name,
                url,
                Blanks.tidy(page.title()),
                meta(page),
                labels,
                text,
                around.subList(0, Math.min(around.size(), MOST_SURROUNDINGS)),
                PageLinks.attachments(body),
                next,
                ListPage.looksLike(
                        body, whole, labels, PageLinks.attachments(body).size()));
    }

    /** A published page with a picture and hardly a sentence: what is left beside the picture is the site's frame, not a text. */
    private static boolean isScan(Element body, int sentences, List<Label> labels) {
        return sentences < SCAN_SENTENCES
                && body.selectFirst("img") != null
                && labels.stream().anyMatch(ListPage::isPublication)
                && PageLinks.attachments(body).isEmpty();
    }

    /**
     * How many sentences, in characters, an element within the article may hold and still be dropped for its name: none where the
     * elements so named hold a good part of the text, since then the site names its paragraphs like that.
     */
    private int mostFurniture(MainText.Found main, int whole) {
        int named = main.element().stream()
                .filter(element ->
                        element != main.element() && main.massOf(element) > 0 && main.massOf(element) * 3 <= whole)
                .filter(furniture::isFurniture)
                .mapToInt(main::massOf)
                .sum();
        return named * 4 > whole ? 0 : Math.min(MOST_FURNITURE, whole / 3);
    }

    private static boolean isHidden(Element element) {
        return element.hasAttr("style") && HIDDEN.matcher(element.attr("style")).find();
    }

    private static Map<String, String> meta(Document page) {
        Map<String, String> meta = new LinkedHashMap<>();
        for (Element tag : page.select("meta[content]")) {
            String key = tag.hasAttr("name") ? tag.attr("name") : tag.attr("property");
            String value = Blanks.tidy(tag.attr("content"));
            if (!key.isBlank() && !value.isEmpty()) {
                meta.putIfAbsent(key.trim().toLowerCase(Locale.ROOT), value);
            }
        }
        return meta;
    }

    private static List<String> around(Element body, Element main) {
        List<String> lines = new ArrayList<>();
        if (main != body) {
            BlockWriter.write(body, element -> element == main).forEach(block -> lines.add(block.text()));
            for (Element image : body.select("img[alt]")) {
                String alt = Blanks.tidy(image.attr("alt"));
                if (alt.length() >= 4 && alt.length() <= 40 && alt.codePoints().anyMatch(Blanks::isHan)) {
                    lines.add(alt);
                }
            }
        }
        return lines;
    }

    /** The title often stands outside of the element with the text: the heading of the page that the title element repeats. */
    private List<Block> withTitle(Document page, Element main, List<Block> blocks, List<String> around) {
        if (blocks.stream().limit(5).anyMatch(block -> block.kind() == Block.Kind.TITLE)) {
            return blocks;
        }
        String known = squeeze(page.title());
        String best = "";
        for (Element element : page.body().select("h1, h2, h3, h4, [class], [id]")) {
            boolean heading = element.normalName().matches("h[1-4]");
            if ((heading || named(element))
                    && element != main
                    && !element.parents().contains(main)) {
                String text = Blanks.tidy(element.text());
                boolean fits = text.length() >= 6
                        && text.length() <= 90
                        && (known.contains(squeeze(text)) || heading && saysReport(text));
                best = fits && text.length() > best.length() && !main.parents().contains(element) ? text : best;
            }
        }
        for (String line : best.isEmpty() && !repeats(blocks, known) ? around : List.<String>of()) {
            boolean fits = line.length() >= 10 && saysReport(line) && known.startsWith(squeeze(line));
            best = fits && line.length() > best.length() ? line : best;
        }
        if (best.isEmpty()
                || blocks.stream()
                        .limit(3)
                        .anyMatch(block -> block.kind() == Block.Kind.HEADING && saysReport(block.text()))) {
            return blocks;
        }
        List<Block> titled = new ArrayList<>(List.of(new Block(Block.Kind.TITLE, best, true)));
        titled.addAll(blocks);
        return titled;
    }

    /** Whether the text itself begins with the words of the title element. */
    private static boolean repeats(List<Block> blocks, String known) {
        return blocks.stream()
                .limit(4)
                .anyMatch(block -> block.text().length() >= 8 && known.startsWith(squeeze(block.text())));
    }

    private static boolean named(Element element) {
        if (TITLE_NAME.matcher(element.id()).matches()) {
            return true;
        }
        return element.hasAttr("class")
                && element.classNames().stream()
                        .anyMatch(name -> TITLE_NAME.matcher(name).matches());
    }

    private static boolean saysReport(String text) {
        return text.contains("法治") || text.contains("依法行政") || text.contains("报告");
    }

    private static String squeeze(String text) {
        return text.replaceAll("[\\s\\u00a0\\u3000]+", "");
    }
}
