package org.fazhi.ingest.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads an HTML page as printed: main text in blocks, title, labels, and what stands around. */
final class HtmlPage {
    /** Sentences in characters: an element with more is no furniture, whatever its class says. */
    private static final int MOST_FURNITURE = 500;

    private static final int MOST_SURROUNDINGS = 400;

    private static final int SCAN_SENTENCES = 150;
    /** The date that belongs to the article stands close above its text. */
    private static final int STAMP_LINES = 6;

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
        PageElements elements = PageElements.of(page);
        Style.Sheet styles = new Style.Sheet();
        MainText.Found main = MainText.in(body, furniture);
        int whole = main.massOf(main.element());
        int most = mostFurniture(main, whole);
        List<Block> blocks = BlockWriter.write(
                main.element(),
                styles,
                element -> element != main.element()
                        && (furniture.isFurniture(element) || styles.of(element).hidden())
                        && main.massOf(element) <= most);
        Framing.Framed framed = framing.take(blocks);
        List<String> around = around(body, main.element(), elements.images(), styles);
        List<String> before = before(body, main.element(), styles);
        List<Label> labels = labels(around, framed.labels(), before);
        String pageTitle = page.title();
        List<Link> attachments = PageLinks.attachments(elements);
        List<Block> text = attachments.isEmpty() && isScan(elements, whole, labels)
                ? List.of()
                : new PageTitle(pageTitle, elements.named(), main.element()).above(framed.blocks(), around, before);
        around.addAll(framed.taken());
        List<String> next = new ArrayList<>(PageLinks.nextPages(elements, url));
        next.addAll(whole < 40 ? PageLinks.frames(elements) : List.of());
        return new RawReport(
                name,
                url,
                Blanks.tidy(pageTitle),
                meta(elements),
                labels,
                text,
                around.subList(0, Math.min(around.size(), MOST_SURROUNDINGS)),
                attachments,
                next,
                ListPage.looksLike(elements.bodyAnchors(), whole, labels, attachments.size()));
    }

    private List<Label> labels(List<String> around, List<Label> framed, List<String> before) {
        List<Label> labels = new ArrayList<>(labelFinder.find(around));
        labels.addAll(framed);
        before.stream()
                .skip(Math.max(0, before.size() - STAMP_LINES))
                .forEach(line -> labelFinder.stamp(line).ifPresent(labels::add));
        return labels;
    }

    /** A published page with a picture and hardly a sentence: what is left beside the picture is the site's frame, not a text. */
    private static boolean isScan(PageElements page, int sentences, List<Label> labels) {
        return sentences < SCAN_SENTENCES
                && !page.images().isEmpty()
                && labels.stream().anyMatch(ListPage::isPublication);
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

    private static Map<String, String> meta(PageElements page) {
        Map<String, String> meta = new LinkedHashMap<>();
        for (Element tag : page.metas()) {
            String key = tag.hasAttr("name") ? tag.attr("name") : tag.attr("property");
            String value = Blanks.tidy(tag.attr("content"));
            if (!key.isBlank() && !value.isEmpty()) {
                meta.putIfAbsent(key.trim().toLowerCase(Locale.ROOT), value);
            }
        }
        return meta;
    }

    /** The lines before the main text that are neither links nor furniture. */
    private List<String> before(Element body, Element main, Style.Sheet styles) {
        if (main == body) {
            return List.of();
        }
        return BlockWriter.writeBefore(
                        body, main, styles, element -> element.normalName().equals("a") && element.hasAttr("href"))
                .stream()
                .map(Block::text)
                .filter(line -> !furniture.isFurniture(line))
                .toList();
    }

    private static List<String> around(Element body, Element main, List<Element> images, Style.Sheet styles) {
        List<String> lines = new ArrayList<>();
        if (main != body) {
            BlockWriter.writeAround(body, main, styles).forEach(block -> lines.add(block.text()));
            for (Element image : images) {
                String alt = Blanks.tidy(image.attr("alt"));
                if (alt.length() >= 4 && alt.length() <= 40 && alt.codePoints().anyMatch(Blanks::isHan)) {
                    lines.add(alt);
                }
            }
        }
        return lines;
    }
}
