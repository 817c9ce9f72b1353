package org.fazhi.ingest.extract;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeVisitor;
import org.jsoup.select.Selector;

/**
 * Finds the element that holds the article: where the sentences are. The mass of an element is the length of its text nodes
 * that have sentence punctuation and stand in no link; from the body down the way leads to the child that holds most of it,
 * until an element is reached that the content management system names as the content, or the text spreads over several.
 */
final class MainText implements NodeVisitor {
    private static final Set<String> WITHIN_PARAGRAPH = Set.of(
            "p", "span", "font", "strong", "b", "em", "i", "u", "h1", "h2", "h3", "h4", "h5", "h6", "center", "o:p",
            "a", "li", "tr");
    private static final Set<String> SILENT =
            Set.of("script", "style", "noscript", "option", "button", "textarea", "title");
    private static final Evaluator NAMED = Selector.evaluatorOf("[id], [class]");
    private static final double MOST = 0.7;
    /** An article among abstracts of others: at least so many characters of sentences, and such a share of all. */
    private static final int LEAST_ARTICLE = 60;

    private static final double LEAST = 0.1;
    private static final Pattern TITLE = Pattern.compile("[^。]{0,60}(?:\\d{4}\\s*年|关于)[^。]{2,40}(?:报告|总结|汇报|情况)");

    private final Furniture furniture;
    private final Map<Element, int[]> mass = new IdentityHashMap<>();
    private int links;
    private Element title;

    private MainText(Furniture furniture) {
        this.furniture = furniture;
    }

    /** The element, and how many of the sentences of any element stand in it. */
    record Found(Element element, Map<Element, int[]> mass) {
        int massOf(Element other) {
            int[] held = mass.get(other);
            return held == null ? 0 : held[0];
        }
    }

    static Found in(Element body, Furniture furniture) {
        MainText search = new MainText(furniture);
        body.traverse(search);
        return new Found(search.descend(body), search.mass);
    }

    private Element descend(Element body) {
        Element here = body;
        while (!(here != body && furniture.holdsArticle(here))) {
            Element best = null;
            for (Node node : here.childNodes()) {
                if (node instanceof Element child && weight(child) > (best == null ? 0 : weight(best))) {
                    best = child;
                }
            }
            if (best == null
                    || weight(best) < MOST * weight(here) && !(weight(best) > 0.4 * weight(here) && named(best))) {
                best = titled(here);
            }
            if (best == null) {
                break;
            }
            here = best;
        }
        while (here != body && WITHIN_PARAGRAPH.contains(here.normalName()) && here.parent() != null) {
            here = here.parent();
        }
        return here;
    }

    /** Where the sentences spread over several, the child with the title of the article has it, if it has a good part of them. */
    private Element titled(Element here) {
        for (Element child : here.children()) {
            boolean holds = title != null && (child == title || title.parents().contains(child));
            if (holds && weight(child) >= LEAST_ARTICLE && weight(child) > LEAST * weight(here)) {
                return child;
            }
        }
        return null;
    }

    /** The first words outside of links that name a report of a year or of an authority. */
    private void look(TextNode text) {
        String words = title != null || text.getWholeText().length() > 120 ? "" : text.getWholeText();
        if ((words.contains("法治") || words.contains("依法行政"))
                && TITLE.matcher(words.strip()).matches()) {
            title = text.parent();
        }
    }

    private boolean named(Element element) {
        return furniture.holdsArticle(element)
                || element.selectStream(NAMED).limit(40).anyMatch(furniture::holdsArticle);
    }

    private int weight(Element element) {
        int[] held = mass.get(element);
        return held == null ? 0 : held[0];
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element) {
            links += isLink(element) ? 1 : 0;
        } else if (node instanceof TextNode text && links == 0) {
            add(text.parent(), sentenceMass(text.getWholeText()));
            look(text);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            links -= isLink(element) ? 1 : 0;
            if (element.parent() != null) {
                add(element.parent(), weight(element));
            }
        }
    }

    private void add(Element element, int more) {
        if (more > 0) {
            mass.computeIfAbsent(element, e -> new int[1])[0] += more;
        }
    }

    private static boolean isLink(Element element) {
        return element.normalName().equals("a") && element.hasAttr("href") || SILENT.contains(element.normalName());
    }

    private static int sentenceMass(String text) {
        for (int i = 0; i < text.length(); i++) {
            if ("，。；、：".indexOf(text.charAt(i)) >= 0
                    || text.charAt(i) == ',' && i > 0 && Blanks.isWide(text.charAt(i - 1))) {
                return text.strip().length();
            }
        }
        return text.length() > 60 ? text.strip().length() / 2 : 0;
    }
}
