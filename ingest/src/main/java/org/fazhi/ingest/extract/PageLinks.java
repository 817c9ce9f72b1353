package org.fazhi.ingest.extract;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.ingest.extract.PageElements.Anchor;
import org.jsoup.nodes.Element;

/** The links of a page that belong to its article: further pages of the same article and attached documents. */
final class PageLinks {
    private static final Pattern DOCUMENT = Pattern.compile("(?i)\\.(pdf|docx?|wps|rtf|xlsx?|ofd|txt|zip|rar)$");
    /** Script of the TRS system: number of pages, index of this one, file name and extension of all of them. */
    private static final Pattern TRS_PAGES = Pattern.compile(
            "createPageHTML\\s*\\(\\s*(\\d{1,3})\\s*,\\s*(\\d{1,3})\\s*,\\s*[\"']([^\"']{1,120})[\"']\\s*,\\s*[\"'](\\w{1,8})[\"']");

    private static final Pattern PAGE_NUMBER = Pattern.compile("[\\[【(]?\\s*(\\d{1,2})\\s*[\\]】)]?");
    private static final Pattern NUMBERED = Pattern.compile("^(.*?)(?:[_-](\\d{1,2}))?(\\.\\w{3,6})$");
    private static final Pattern OWN_NUMBER = Pattern.compile("[?&]p(?:age)?=(\\d{1,2})(?:&|$)");
    private static final Pattern BEHIND_PATH = Pattern.compile("[?#].*$");
    private static final int MOST_PAGES = 60;

    /** Download scripts take the document's name as a parameter. */
    private static final Pattern NAMED_IN_QUERY = Pattern.compile("(?i)\\?[^#]*\\.(pdf|docx?|wps)(?:[&#]|$)");

    private PageLinks() {}

    static List<Link> attachments(PageElements page) {
        Set<Link> found = new LinkedHashSet<>();
        for (Anchor anchor : page.bodyAnchors()) {
            String href = anchor.href().trim();
            String text = Blanks.tidy(anchor.text());
            if (isDocument(href) || endsAsDocument(text) && !href.startsWith("javascript")) {
                found.add(new Link(absolute(anchor.element(), "href"), text));
            }
        }
        ShownDocument.in(page.viewers()).forEach(address -> found.add(new Link(escaped(address), "")));
        return List.copyOf(found);
    }

    /** Whether an address, or a parameter in it, ends as the name of a document. */
    static boolean isDocument(String href) {
        return endsAsDocument(path(href))
                || href.indexOf('?') >= 0 && NAMED_IN_QUERY.matcher(href).find();
    }

    private static boolean endsAsDocument(String name) {
        return name.lastIndexOf('.') >= 0 && DOCUMENT.matcher(name).find();
    }

    /** An address without query and fragment. */
    private static String path(String href) {
        boolean longer = href.indexOf('?') >= 0 || href.indexOf('#') >= 0;
        return longer ? BEHIND_PATH.matcher(href).replaceFirst("") : href;
    }

    static List<String> nextPages(PageElements page, String url) {
        for (Element script : page.scripts()) {
            String data = script.data();
            Matcher call = TRS_PAGES.matcher(data.contains("createPageHTML") ? data : "");
            if (url != null && call.find()) {
                return trsPages(call, url);
            }
        }
        return url == null ? List.of() : numberedPages(page, url);
    }

    private static List<String> trsPages(Matcher script, String url) {
        List<String> pages = new ArrayList<>();
        int count = Math.min(Integer.parseInt(script.group(1)), MOST_PAGES);
        for (int i = Integer.parseInt(script.group(2)) + 1; i < count; i++) {
            pages.add(resolve(url, script.group(3) + "_" + i + "." + script.group(4)));
        }
        return pages;
    }

    /** Anchors whose words are a page number and whose address is this one but for a number. */
    private static List<String> numberedPages(PageElements page, String url) {
        TreeMap<Integer, String> pages = new TreeMap<>();
        for (Anchor anchor : page.anchors()) {
            Matcher number = PAGE_NUMBER.matcher(anchor.text());
            String target = number.matches() ? absolute(anchor.element(), "href") : url;
            if (!target.equals(url) && sameBut(target, url)) {
                pages.putIfAbsent(Integer.parseInt(number.group(1)), target);
            }
        }
        int own = numberOf(url);
        return pages.tailMap(own + 1).values().stream()
                .distinct()
                .limit(MOST_PAGES)
                .toList();
    }

    private static int numberOf(String url) {
        Matcher query = OWN_NUMBER.matcher(url);
        return query.find() ? Integer.parseInt(query.group(1)) : 1;
    }

    private static boolean sameBut(String target, String url) {
        String one = path(target);
        String other = path(url);
        if (one.equals(other)) {
            return target.matches(".*[?&]p(age)?=\\d{1,2}(&.*)?");
        }
        Matcher first = NUMBERED.matcher(one);
        Matcher second = NUMBERED.matcher(other);
        return first.matches() && second.matches() && first.group(1).equals(second.group(1)) && first.group(2) != null;
    }

    /** Pages shown inside this one; where this page has no text of its own, they hold it. */
    static List<String> frames(PageElements page) {
        List<String> frames = new ArrayList<>();
        for (Element frame : page.frames()) {
            String target = absolute(frame, "src");
            if (target.toLowerCase(Locale.ROOT).startsWith("http")) {
                frames.add(target);
            }
        }
        return frames.stream().distinct().limit(MOST_PAGES).toList();
    }

    private static String absolute(Element element, String attribute) {
        String absolute = element.absUrl(attribute);
        return escaped(absolute.isEmpty() ? element.attr(attribute).trim() : absolute);
    }

    /** As browsers ask for it, and so as it stands in the archive: what is no ASCII is escaped as UTF-8. */
    private static String escaped(String address) {
        StringBuilder out = new StringBuilder(address.length());
        address.codePoints().forEach(c -> {
            if (c > ' ' && c < 0x7f) {
                out.append((char) c);
            } else {
                for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    out.append(String.format("%%%02X", b));
                }
            }
        });
        return out.toString();
    }

    private static String resolve(String url, String relative) {
        try {
            return URI.create(url).resolve(relative).toString();
        } catch (IllegalArgumentException malformed) {
            return relative;
        }
    }
}
