package org.fazhi.samples.page;

import java.util.List;
import java.util.stream.Collectors;
import org.fazhi.samples.report.Block;
import org.fazhi.samples.report.Draft;

/** Pieces of HTML that several layouts share. */
final class Html {
    private Html() {}

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** All blocks, paragraphs and headings each by its pattern, which takes the text at {@code %s}. */
    static String blocks(Draft draft, String paragraph, String heading) {
        StringBuilder html = new StringBuilder(16384);
        for (Block block : draft.blocks()) {
            switch (block.kind()) {
                case TABLE -> html.append(table(block.rows()));
                case HEADING1, HEADING2, HEADING3 -> put(html, heading, block.text());
                case SIGNATURE -> put(html, "<p style=\"text-align:right\">%s</p>\n", block.text());
                case SALUTATION, BODY -> put(html, paragraph, block.text());
            }
        }
        return html.toString();
    }

    private static void put(StringBuilder html, String pattern, String text) {
        int slot = pattern.indexOf("%s");
        html.append(pattern, 0, slot).append(escape(text)).append(pattern, slot + 2, pattern.length());
    }

    private static String table(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream()
                        .map(Html::escape)
                        .collect(Collectors.joining("</td><td>", "<tr><td>", "</td></tr>\n")))
                .collect(Collectors.joining("", "<table class=\"figures\" border=\"1\">\n", "</table>\n"));
    }

    /** Links as list items. */
    static String items(List<Frame.Link> links) {
        return links.stream()
                .map(link -> "<li><a href=\"" + link.address() + "\">" + escape(link.title()) + "</a><span>"
                        + link.date() + "</span></li>\n")
                .collect(Collectors.joining());
    }

    /** Fills {@code ${name}} slots, given as name and value in turn. */
    static String fill(String template, String... slots) {
        StringBuilder page = new StringBuilder(template.length() + 20000);
        int at = 0;
        for (int open = template.indexOf("${"); open >= 0; open = template.indexOf("${", at)) {
            int close = template.indexOf('}', open);
            page.append(template, at, open).append(value(template.substring(open + 2, close), slots));
            at = close + 1;
        }
        return page.append(template, at, template.length()).toString();
    }

    private static String value(String name, String... slots) {
        for (int i = 0; i < slots.length; i += 2) {
            if (slots[i].equals(name)) {
                return slots[i + 1];
            }
        }
        throw new IllegalArgumentException("no value for ${" + name + "}");
    }
}
