package org.fazhi.ingest.fetch.links;

import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.UnknownFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Sitemaps, sitemap indexes (sitemaps.org), lists of addresses in plain text, RSS and Atom, plain or packed with gzip. */
final class Feed {
    private static final Pattern ROOT = Pattern.compile(
            "(?s)^(?:\u00ef\u00bb\u00bf)?\\s*(?:<\\?xml.*?\\?>)?\\s*(?:<\\?.*?\\?>|<!--.*?-->|\\s++)*+<(?:\\w+:)?(urlset|sitemapindex|rss|feed|RDF)[\\s>]");
    private static final List<String> NAMES = List.of("urlset", "sitemapindex", "rss", "feed", "RDF");
    private static final Pattern ADDRESSES =
            Pattern.compile("(?:\u00ef\u00bb\u00bf)?(?:\\s*+https?://[^\\s<>\"]++[ \\t]*+(?:[\\r\\n]++|$))++\\s*+");
    private static final int HEAD = 8192;

    private Feed() {}

    /** The links of a feed; empty when the bytes are none. */
    static Optional<List<Link>> links(byte[] body, String url, long unpackedLimit) {
        byte[] plain = unpacked(body, unpackedLimit);
        String head = new String(plain, 0, Math.min(HEAD, plain.length), StandardCharsets.ISO_8859_1);
        if (isAddresses(head)) {
            return Optional.of(addresses(plain));
        }
        if (NAMES.stream().noneMatch(head::contains)) {
            return Optional.empty();
        }
        Matcher root = ROOT.matcher(head);
        if (!root.find()) {
            return Optional.empty();
        }
        boolean sitemap = root.group(1).equals("urlset") || root.group(1).equals("sitemapindex");
        return Optional.of(sitemap ? sitemap(plain, url) : feed(plain, url));
    }

    private static boolean isAddresses(String head) {
        String lines = head.length() < HEAD ? head : head.substring(0, head.lastIndexOf('\n') + 1);
        return lines.contains("://") && ADDRESSES.matcher(lines).matches();
    }

    private static List<Link> addresses(byte[] plain) {
        return new String(plain, StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.replace("\ufeff", "").strip())
                .filter(line -> !line.isEmpty())
                .map(line -> new Link(line, Link.Kind.PAGE))
                .toList();
    }

    private static List<Link> sitemap(byte[] plain, String url) {
        try {
            AbstractSiteMap map = new SiteMapParser(false, true).parseSiteMap(plain, new URL(url));
            List<Link> links = new ArrayList<>();
            if (map instanceof SiteMapIndex index) {
                index.getSitemaps(true)
                        .forEach(each -> links.add(new Link(each.getUrl().toString(), Link.Kind.SITEMAP)));
            } else if (map instanceof SiteMap pages) {
                pages.getSiteMapUrls()
                        .forEach(each -> links.add(new Link(each.getUrl().toString(), Link.Kind.PAGE)));
            }
            return links;
        } catch (UnknownFormatException | IOException e) {
            return List.of();
        }
    }

    /** RSS 0.9 to 2.0 and Atom: the pages that the entries name, not the site's door. */
    private static List<Link> feed(byte[] plain, String url) {
        Document feed = Jsoup.parse(PageText.of(plain, null), url, Parser.xmlParser());
        LinkCollector links = new LinkCollector();
        for (Element entry : feed.select("item, entry")) {
            for (Element link : entry.select("> link")) {
                String rel = link.attr("rel");
                if (rel.isEmpty() || rel.equals("alternate")) {
                    links.add(link, link.hasAttr("href") ? link.attr("href") : link.text(), Link.Kind.PAGE);
                }
            }
            entry.select("> enclosure[url]").forEach(file -> links.add(file, file.attr("url"), Link.Kind.PAGE));
            Element id = entry.selectFirst("> guid:not([isPermaLink=false])");
            if (id != null && entry.selectFirst("> link") == null && id.text().startsWith("http")) {
                links.add(id, id.text(), Link.Kind.PAGE);
            }
        }
        return links.all();
    }

    private static byte[] unpacked(byte[] body, long limit) {
        if (body.length < 2 || (body[0] & 0xff) != 0x1f || (body[1] & 0xff) != 0x8b) {
            return body;
        }
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return in.readNBytes((int) limit);
        } catch (IOException e) {
            return body;
        }
    }
}
