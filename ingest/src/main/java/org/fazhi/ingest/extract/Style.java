package org.fazhi.ingest.extract;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * What the style attribute of an element says of its text.
 *
 * @param bold set off by weight, or in the typefaces that official documents keep for headings
 * @param lines the line ends of the source are those of the text
 */
record Style(boolean bold, boolean centred, boolean hidden, boolean lines) {
    private static final Style PLAIN = new Style(false, false, false, false);
    /** Headings of the first level are set in 黑体, those of the second in 楷体 (GB/T 9704). */
    private static final Pattern BOLD =
            Pattern.compile("font-weight:(?:bold|bolder|[6-9]00)|font-family:[^;]*(?:黑体|simhei|楷体|kaiti)");

    private static final Pattern HIDDEN = Pattern.compile("(?i)display\\s*:\\s*none|visibility\\s*:\\s*hidden");
    private static final Pattern LINES =
            Pattern.compile("(?i)white-space\\s*:\\s*(?:pre|pre-wrap|pre-line|break-spaces)\\b");

    private static Style parse(String style) {
        String squeezed = style.replace(" ", "").toLowerCase(Locale.ROOT);
        return new Style(
                BOLD.matcher(squeezed).find(),
                squeezed.contains("text-align:center"),
                HIDDEN.matcher(style).find(),
                LINES.matcher(style).find());
    }

    /** The styles of a page: word processors write the same few to every paragraph and every run of text. */
    static final class Sheet {
        private final Map<String, Style> known = new HashMap<>();

        Style of(Element element) {
            return element.attributesSize() > 0 && element.hasAttr("style")
                    ? known.computeIfAbsent(element.attr("style"), Style::parse)
                    : PLAIN;
        }
    }
}
