package org.fazhi.backend.feed;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.fazhi.backend.search.ReportItem;

/** Writes a list of reports as Atom. */
final class Feed {
    private Feed() {}

    /**
     * @param base address of the portal
     * @param query of the search, with its question mark; empty for none
     */
    static String of(String base, String query, List<ReportItem> items) {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
                .append("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"zh-CN\">\n");
        element(xml, "id", base + "/api/v1/feed" + query);
        element(xml, "title", "法治政府建设年度报告");
        element(xml, "updated", time(newest(items)));
        link(xml, "self", base + "/api/v1/feed" + query);
        link(xml, "alternate", base + "/search" + query);
        items.forEach(item -> entry(xml, base, item));
        return xml.append("</feed>\n").toString();
    }

    private static void entry(StringBuilder xml, String base, ReportItem item) {
        xml.append("<entry>\n");
        element(xml, "id", base + "/reports/" + item.id());
        element(xml, "title", item.title() == null ? item.id() : item.title());
        element(xml, "updated", time(item.publishedOn()));
        xml.append("<author>");
        element(xml, "name", item.issuer() == null ? "?" : item.issuer());
        xml.append("</author>\n");
        link(xml, "alternate", base + "/reports/" + item.id());
        item.snippets().stream()
                .findFirst()
                .ifPresent(snippet -> xml.append("<summary type=\"html\">")
                        .append(escaped(snippet.text()))
                        .append("</summary>\n"));
        xml.append("</entry>\n");
    }

    private static LocalDate newest(List<ReportItem> items) {
        return items.stream()
                .map(ReportItem::publishedOn)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Atom wants a time; a report whose page states none gets the beginning of the count. */
    private static String time(LocalDate date) {
        return (date == null
                        ? Instant.EPOCH
                        : date.atStartOfDay(ZoneOffset.ofHours(8)).toInstant())
                .toString();
    }

    private static void element(StringBuilder xml, String name, String text) {
        xml.append('<')
                .append(name)
                .append('>')
                .append(escaped(text))
                .append("</")
                .append(name)
                .append(">\n");
    }

    private static void link(StringBuilder xml, String relation, String address) {
        xml.append("<link rel=\"")
                .append(relation)
                .append("\" href=\"")
                .append(escaped(address))
                .append("\"/>\n");
    }

    private static String escaped(String text) {
        StringBuilder kept = new StringBuilder();
        text.codePoints()
                .filter(point -> point >= 0x20 && !(point >= 0xD800 && point <= 0xDFFF) && point < 0xFFFE
                        || point == '\n'
                        || point > 0xFFFF)
                .forEach(kept::appendCodePoint);
        return kept.toString()
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
