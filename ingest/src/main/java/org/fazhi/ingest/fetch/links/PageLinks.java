package org.fazhi.ingest.fetch.links;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * Everything a page leads to.
 *
 * @param links in the order of the page, each address once
 * @param list the page is a list of other pages, not a text of its own
 * @param layout a word for the way the list is built, the same from crawl to crawl until the site is rebuilt; may be empty
 * @param dropped links beyond the cap for one page
 */
public record PageLinks(List<Link> links, boolean list, String layout, int dropped) {
    public static final int MOST_LINKS = 20_000;
    private static final long FEED_BYTES = 32L << 20;

    private static final Evaluator ANCHORS = QueryParser.parse("a[href], area[href], link[rel=next][href]");
    private static final Evaluator FRAMES = QueryParser.parse("frame[src], iframe[src]");
    private static final Evaluator REFRESHES = QueryParser.parse("meta[http-equiv=refresh]");
    private static final Evaluator SCRIPTS = QueryParser.parse("script:not([src])");

    private static final Pattern NEXT = Pattern.compile(
            "(下一?[页頁]|后一?页|後一?頁|上一?[页頁]|前一?页|尾[页頁]|末[页頁]|最后一?页|next( page)?|prev(ious)?( page)?|last|[>»›]{1,2}|[<«‹]{1,2})[\\s>»›]*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile("[\\[(]?\\d{1,4}[\\])]?");
    private static final Pattern PAGER_NAME =
            Pattern.compile("(?i)pag(e|er|es|ing|ination)\\b|page[_-]?|fenye|pagination");
    private static final Pattern REFRESH =
            Pattern.compile("(?i)\\s*\\d*\\s*[;,]?\\s*url\\s*=\\s*['\"]?([^'\"]+)['\"]?.*");

    public static final PageLinks NONE = new PageLinks(List.of(), false, "", 0);

    /**
     * @param body of a page, sitemap or feed; other documents lead nowhere
     * @param charset as the server declared it; may be null
     */
    public static PageLinks of(byte[] body, String url, String charset) {
        Optional<List<Link>> feed = Feed.links(body, url, FEED_BYTES);
        if (feed.isPresent()) {
            return new PageLinks(feed.get(), true, "feed", 0);
        }
        return ofHtml(PageText.of(body, charset), url);
    }

    static PageLinks ofHtml(String html, String url) {
        Document page = Jsoup.parse(html, url);
        Map<String, Link> links = new LinkedHashMap<>();
        refresh(page, links);
        page.select(ANCHORS).forEach(element -> anchor(element, links));
        page.select(FRAMES).forEach(element -> put(element.absUrl("src"), Link.Kind.PAGE, links));
        scripts(page, url, links);
        PageShape shape = PageShape.of(page);
        boolean pager = links.values().stream().anyMatch(link -> link.kind() == Link.Kind.PAGER);
        List<Link> all = new ArrayList<>(links.values());
        List<Link> kept = all.size() > MOST_LINKS ? all.subList(0, MOST_LINKS) : all;
        return new PageLinks(List.copyOf(kept), shape.list(pager), shape.layout(), all.size() - kept.size());
    }

    private static void refresh(Document page, Map<String, Link> links) {
        for (Element meta : page.select(REFRESHES)) {
            Matcher refresh = REFRESH.matcher(meta.attr("content"));
            if (refresh.matches()) {
                meta.attr("url", refresh.group(1).strip());
                put(meta.absUrl("url"), Link.Kind.REDIRECT, links);
            }
        }
    }

    private static void anchor(Element element, Map<String, Link> links) {
        String href = element.attr("href").strip().toLowerCase(Locale.ROOT);
        if (href.startsWith("#") || href.startsWith("javascript:") || href.startsWith("mailto:")) {
            return;
        }
        put(element.absUrl("href"), isPager(element) ? Link.Kind.PAGER : Link.Kind.PAGE, links);
    }

    private static boolean isPager(Element element) {
        if (element.attr("rel").equalsIgnoreCase("next") || element.normalName().equals("link")) {
            return true;
        }
        String text = element.text().strip();
        if (NEXT.matcher(text).matches()) {
            return true;
        }
        return NUMBER.matcher(text).matches() && insidePager(element);
    }

    /** A number is a page number only in a box that calls itself a pager, or beside a link to the next page. */
    private static boolean insidePager(Element element) {
        Element box = element.parent();
        for (int up = 0; box != null && up < 3; up++, box = box.parent()) {
            if (PAGER_NAME.matcher(box.className() + ' ' + box.id()).find()) {
                return true;
            }
            if (box.childrenSize() < 40
                    && box.children().stream()
                            .anyMatch(child -> child.normalName().equals("a")
                                    && NEXT.matcher(child.text().strip()).matches())) {
                return true;
            }
        }
        return false;
    }

    private static void scripts(Document page, String url, Map<String, Link> links) {
        String path = url.replaceFirst("[?#].*", "");
        String own = path.substring(path.lastIndexOf('/') + 1);
        for (Element script : page.select(SCRIPTS)) {
            Set<String> names = PagerScript.pages(script.data(), own);
            Element base = script;
            names.forEach(name -> {
                base.attr("page", name);
                put(base.absUrl("page"), Link.Kind.PAGER, links);
            });
        }
    }

    /** A link that is both pager and ordinary link counts as pager: that costs no click. */
    private static void put(String address, Link.Kind kind, Map<String, Link> links) {
        if (address.isEmpty()) {
            return;
        }
        Link before = links.get(address);
        if (before == null || before.kind() == Link.Kind.PAGE) {
            links.put(address, new Link(address, kind));
        }
    }
}
