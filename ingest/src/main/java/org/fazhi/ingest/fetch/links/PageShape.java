package org.fazhi.ingest.fetch.links;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

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
    private static final Set<String> SILENT = Set.of("a", "script", "style", "select", "option", "title");
    private static final int TITLE = 8;
    private static final int SENTENCE = 30;
    private static final int SHORT_ARTICLE = 200;
    /** So many documents may hang on one article; more are the entries of a list. */
    private static final int MOST_ATTACHMENTS = 5;

    static PageShape of(Document page, List<Place> links) {
        int titles = 0;
        int inside = 0;
        Map<String, Integer> layouts = new HashMap<>();
        for (Place link : entries(links)) {
            int letters = letters(link.text());
            inside += letters;
            if (letters >= TITLE) {
                titles += letters;
                layouts.merge(path(link.element()), 1, Integer::sum);
            }
        }
        String layout = layouts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse("");
        int[] text = textOutside(page);
        return new PageShape(inside, text[0], titles, text[1], layout);
    }

    /** The links, less the few documents that hang on an article. */
    private static List<Place> entries(List<Place> links) {
        List<Place> pages = links.stream()
                .filter(link -> !AttachmentMark.on(link, link.href()))
                .toList();
        return links.size() - pages.size() > MOST_ATTACHMENTS ? links : pages;
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
        OutsideText text = new OutsideText();
        page.body().traverse(text);
        return new int[] {text.all, text.sentences};
    }

    private static final class OutsideText implements NodeVisitor {
        private int inside;
        private int all;
        private int sentences;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof Element element && SILENT.contains(element.normalName())) {
                inside++;
            } else if (inside == 0 && node instanceof TextNode text) {
                int count = letters(text.getWholeText());
                all += count;
                sentences += count >= SENTENCE ? count : 0;
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element && SILENT.contains(element.normalName())) {
                inside--;
            }
        }
    }

    /** Dates, counts and rulers between the entries of a list say nothing. */
    private static int letters(String text) {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            letters += (c >= '\u4e00' && c <= '\u9fff') || Character.isLetter(c) ? 1 : 0;
        }
        return letters;
    }

    private static String path(Element link) {
        StringBuilder path = new StringBuilder();
        Element up = link;
        for (int i = 0; up != null && i < 4; i++, up = up.parent()) {
            String classes = up.classNames().stream()
                    .filter(name -> name.chars().noneMatch(Character::isDigit))
                    .sorted(Comparator.naturalOrder())
                    .reduce("", (a, b) -> a + "." + b);
            path.insert(0, "/" + up.normalName() + classes);
        }
        return path.toString();
    }
}
