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
 * @param inside letters in link texts
 * @param outside letters elsewhere
 * @param titles letters in link texts of a title's length
 * @param prose letters in passages outside links that are as long as sentences
 * @param layout tags and classes around most of the titles
 */
record PageShape(int inside, int outside, int titles, int prose, String layout) {
    private static final int TITLE = 8;
    private static final int SENTENCE = 30;
    private static final int SHORT_ARTICLE = 200;

    static PageShape of(Document page) {
        int titles = 0;
        int inside = 0;
        Map<String, Integer> layouts = new HashMap<>();
        for (Element link : page.select("a[href]")) {
            int letters = letters(link.text());
            inside += letters;
            if (letters >= TITLE) {
                titles += letters;
                layouts.merge(path(link), 1, Integer::sum);
            }
        }
        String layout = layouts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse("");
        int[] text = textOutside(page);
        return new PageShape(inside, text[0], titles, text[1], layout);
    }

    /** @param pager the page has a pager, which lists have and single articles rarely */
    boolean list(boolean pager) {
        if (inside == 0) {
            return false;
        }
        if (pager) {
            return prose < 2 * titles + SHORT_ARTICLE;
        }
        return outside <= inside && prose < Math.max(SHORT_ARTICLE, titles);
    }

    /** Letters outside links: all of them, and those in passages as long as sentences. */
    private static int[] textOutside(Document page) {
        int[] letters = {0, 0};
        page.body().traverse((node, depth) -> {
            if (node instanceof TextNode text && isProse(text.parent())) {
                int count = letters(text.text());
                letters[0] += count;
                letters[1] += count >= SENTENCE ? count : 0;
            }
        });
        return letters;
    }

    /** Dates, counts and rulers between the entries of a list say nothing. */
    private static int letters(String text) {
        return (int) text.codePoints().filter(Character::isLetter).count();
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
