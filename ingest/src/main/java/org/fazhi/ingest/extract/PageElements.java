package org.fazhi.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/**
 * The elements of a page that one question or another asks for, gathered in one walk; each list in document order.
 *
 * @param anchors those with an address, of the whole page
 * @param bodyAnchors those of them that stand in the body
 * @param frames those with an address, of the whole page
 * @param metas those with content, of the whole page
 * @param images of the body
 * @param viewers elements of the body that may show a document: embedded, framed, or named in data attributes
 * @param named elements of the body with a name, and its headings of the levels 1 to 4
 */
record PageElements(
        List<Anchor> anchors,
        List<Anchor> bodyAnchors,
        List<Element> scripts,
        List<Element> frames,
        List<Element> metas,
        List<Element> images,
        List<Element> viewers,
        List<Element> named) {

    /** An anchor with its address as printed and its words. */
    record Anchor(Element element, String href, String text) {
        static Anchor of(Element element) {
            return new Anchor(element, element.attr("href"), element.text());
        }
    }

    static PageElements of(Document page) {
        PageElements elements = new PageElements(
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>());
        page.traverse(elements.new Walk(page.body()));
        return elements;
    }

    private final class Walk implements NodeVisitor {
        private final Element body;
        private boolean within;

        Walk(Element body) {
            this.body = body;
        }

        @Override
        public void head(Node node, int depth) {
            if (node instanceof Element element) {
                within |= element == body;
                anywhere(element);
                if (within) {
                    inBody(element);
                }
            }
        }

        @Override
        public void tail(Node node, int depth) {
            within &= node != body;
        }

        private void anywhere(Element element) {
            switch (element.normalName()) {
                case "a" -> anchor(element);
                case "script" -> scripts.add(element);
                case "iframe", "frame" -> addIf(element.hasAttr("src"), frames, element);
                case "meta" -> addIf(element.hasAttr("content"), metas, element);
                default -> {
                    // Nobody asks for the others by their tag.
                }
            }
        }

        private void anchor(Element element) {
            if (element.hasAttr("href")) {
                Anchor anchor = Anchor.of(element);
                anchors.add(anchor);
                if (within) {
                    bodyAnchors.add(anchor);
                }
            }
        }

        private void inBody(Element element) {
            String tag = element.normalName();
            boolean heading = tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '1' && tag.charAt(1) <= '4';
            addIf(tag.equals("img"), images, element);
            addIf(heading || element.hasAttr("class") || element.hasAttr("id"), named, element);
            addIf(isViewer(element, tag), viewers, element);
        }

        private static boolean isViewer(Element element, String tag) {
            boolean embeds = switch (tag) {
                case "iframe", "frame", "embed" -> element.hasAttr("src");
                case "object" -> element.hasAttr("data");
                default -> false;
            };
            return embeds || element.attributesSize() > 0 && hasData(element);
        }

        private static boolean hasData(Element element) {
            for (Attribute attribute : element.attributes()) {
                if (attribute.getKey().regionMatches(true, 0, "data-", 0, 5)) {
                    return true;
                }
            }
            return false;
        }

        private static void addIf(boolean wanted, List<Element> list, Element element) {
            if (wanted) {
                list.add(element);
            }
        }
    }
}
