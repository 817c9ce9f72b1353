package org.fazhi.ingest.fetch.links;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Something on a page that can be clicked.
 *
 * @param text what stands on it, without blanks: letters are often set wide, 下 一 页
 */
record Place(Element element, String text) {
    private static final Pattern BLANKS = Pattern.compile("[\\s\u00a0\u3000\u200b]+");

    static Place of(Element element) {
        return new Place(element, tight(element.text()));
    }

    String href() {
        return element.attr("href").strip();
    }

    /** What a reader takes it for: the text, or what is said of the picture in its place. */
    String words() {
        if (!text.isEmpty()) {
            return text;
        }
        Element picture = element.selectFirst("img[alt]");
        return tight(picture == null ? element.attr("title") : picture.attr("alt"));
    }

    private static String tight(String text) {
        return BLANKS.matcher(text).replaceAll("");
    }
}
