package org.fazhi.ingest.fetch.links;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

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

    private static final Pattern REFRESH =
            Pattern.compile("(?i)\\s*\\d*\\s*[;,]?\\s*url\\s*=\\s*['\"]?([^'\"]+)['\"]?.*");
    private static final Pattern NOWHERE =
            Pattern.compile("(?i)|#.*|(javascript|mailto|tel|data|about):.*", Pattern.DOTALL);

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
        PageParts parts = PageParts.of(page);
        LinkCollector links = new LinkCollector();
        parts.refreshes().forEach(meta -> refresh(meta, links));
        parts.places().forEach(element -> place(element, links));
        parts.frames().forEach(frame -> frame(frame, links));
        parts.scripts().forEach(script -> script(script, url, links));
        if (links.isEmpty()) {
            sentOn(parts.scripts(), links);
        }
        PageShape shape = PageShape.of(page, parts.anchors());
        List<Link> all = links.all();
        boolean pager = all.stream().anyMatch(link -> link.kind() == Link.Kind.PAGER);
        boolean list = shape.list(pager);
        List<Link> kept = all.size() > MOST_LINKS ? all.subList(0, MOST_LINKS) : all;
        List<Link> told = list ? kept.stream().map(PageLinks::entry).toList() : kept;
        return new PageLinks(told, list, shape.layout(), all.size() - kept.size());
    }

    /** A document that a list names is an entry of the list like any other. */
    private static Link entry(Link link) {
        return link.kind() == Link.Kind.ATTACHMENT ? new Link(link.address(), Link.Kind.PAGE) : link;
    }

    private static void refresh(Element meta, LinkCollector links) {
        Matcher refresh = REFRESH.matcher(meta.attr("content"));
        if (refresh.matches()) {
            links.add(meta, refresh.group(1), Link.Kind.REDIRECT);
        }
    }

    private static void place(Place place, LinkCollector links) {
        String href = place.href();
        boolean script = href.regionMatches(true, 0, "javascript:", 0, 11);
        if (!href.isEmpty() && !NOWHERE.matcher(href).matches()) {
            place(place, href, links);
        }
        ScriptLinks.in(script ? href : "").forEach(sent -> place(place, sent, links));
        ScriptLinks.in(place.element().attr("onclick")).forEach(sent -> place(place, sent, links));
    }

    private static void place(Place place, String reference, LinkCollector links) {
        String shown = AttachmentMark.shownBy(reference).orElse(reference);
        links.add(place.element(), shown, kind(place, shown));
    }

    private static Link.Kind kind(Place place, String reference) {
        if (PagerMark.on(place)) {
            return Link.Kind.PAGER;
        }
        return AttachmentMark.on(place, reference) ? Link.Kind.ATTACHMENT : Link.Kind.PAGE;
    }

    private static void frame(Element frame, LinkCollector links) {
        String own =
                frame.attr(frame.normalName().equals("object") ? "data" : "src").strip();
        String source = own.isEmpty() ? DataDocument.of(frame).orElse("") : own;
        String shown = AttachmentMark.shownBy(source).orElse(source);
        if (AttachmentMark.isDocument(shown)) {
            links.add(frame, shown, Link.Kind.ATTACHMENT);
        } else if (frame.normalName().endsWith("frame")
                && !NOWHERE.matcher(shown).matches()) {
            links.add(frame, shown, Link.Kind.PAGE);
        }
    }

    private static void script(Element script, String url, LinkCollector links) {
        String path = url.replaceFirst("[?#].*", "");
        String data = script.data();
        PagerScript.pages(data, path.substring(path.lastIndexOf('/') + 1))
                .forEach(name -> links.add(script, name, Link.Kind.PAGER));
        String entries = ScriptLinks.entries(data);
        if (!entries.isEmpty()) {
            PageParts.of(Jsoup.parse(entries, script.baseUri())).places().forEach(place -> place(place, links));
        }
    }

    /** A page with nothing on it but a script sends its reader where the script says first. */
    private static void sentOn(List<Element> scripts, LinkCollector links) {
        for (Element script : scripts) {
            List<String> sent = ScriptLinks.in(script.data());
            if (!sent.isEmpty()) {
                links.add(script, sent.get(0), Link.Kind.REDIRECT);
                return;
            }
        }
    }
}
