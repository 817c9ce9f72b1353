package org.fazhi.ingest.fetch.links;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * What a page looks like from afar: lists consist of link texts, articles of sentences.
 *
 * @param items links with a text of a title's length
 * @param itemText characters in them
 * @param proseText characters in passages outside links that read like sentences
 * @param layout tags and classes around most of the items
 */
record PageShape(int items, int itemText, int proseText, String layout) {
    private static final int TITLE = 8;
    private static final int SENTENCE = 30;
    private static final int FEW = 3;

    static PageShape of(Document page) {
        int itemText = 0;
        int items = 0;
        Map<String, Integer> layouts = new HashMap<>();
        for (Element link : page.select("a[href]")) {
            int length = link.text().length();
            if (length >= TITLE) {
                items++;
                itemText += length;
                layouts.merge(path(link), 1, Integer::sum);
            }
        }
        String layout = layouts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse("");
        return new PageShape(items, itemText, prose(page), layout);
    }

    /** @param pager the page has a pager, which lists have and single articles rarely */
    boolean list(boolean pager) {
        if (proseText > 2 * itemText + 400) {
            return false;
        }
        return items >= FEW
                ? proseText < Math.max(200, itemText) || (pager && proseText < 2 * itemText)
                : pager && items > 0 && proseText < 100;
    }

    private static int prose(Document page) {
        int[] total = {0};
        page.body().traverse((node, depth) -> {
            if (node instanceof TextNode text && isProse(text.parent())) {
                int length = text.text().strip().length();
                total[0] += length >= SENTENCE ? length : 0;
            }
        });
        return total[0];
    }

    private static boolean isProse(Element parent) {
        return parent.closest("a, script, style, select, option, title") == null;
    }

    private static String path(Element link) {
        StringBuilder path = new StringBuilder();
        Element up = link;
        for (int i = 0; up != null && i < 4; i++, up = up.parent()) {
            String classes = up.classNames().stream()
                    .filter(name -> !name.matches(".*\\d.*"))
                    .sorted(Comparator.naturalOrder())
                    .reduce("", (a, b) -> a + "." + b);
            path.insert(0, "/" + up.normalName() + classes);
        }
        return path.toString();
    }
}
