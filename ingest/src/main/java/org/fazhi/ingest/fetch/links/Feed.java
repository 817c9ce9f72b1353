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
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** Sitemaps, sitemap indexes (sitemaps.org), RSS and Atom, plain or packed with gzip. */
final class Feed {
    private static final Pattern ROOT = Pattern.compile(
            "(?s)^(?:\u00ef\u00bb\u00bf)?\\s*(?:<\\?xml.*?\\?>)?\\s*(?:<\\?.*?\\?>|<!--.*?-->|\\s)*<(?:\\w+:)?(urlset|sitemapindex|rss|feed|RDF)[\\s>]");
    private static final List<String> NAMES = List.of("urlset", "sitemapindex", "rss", "feed", "RDF");
    private static final int HEAD = 8192;

    private Feed() {}

    /** The links of a feed; empty when the bytes are none. */
    static Optional<List<Link>> links(byte[] body, String url, long unpackedLimit) {
        byte[] plain = unpacked(body, unpackedLimit);
        String head = new String(plain, 0, Math.min(HEAD, plain.length), StandardCharsets.ISO_8859_1);
        if (NAMES.stream().noneMatch(head::contains) || !ROOT.matcher(head).find()) {
            return Optional.empty();
        }
        try {
            SiteMapParser parser = new SiteMapParser(false, true);
            AbstractSiteMap map = parser.parseSiteMap(plain, new URL(url));
            return Optional.of(links(map));
        } catch (UnknownFormatException | IOException e) {
            return Optional.of(List.of());
        }
    }

    private static List<Link> links(AbstractSiteMap map) {
        List<Link> links = new ArrayList<>();
        if (map instanceof SiteMapIndex index) {
            index.getSitemaps(true)
                    .forEach(each -> links.add(new Link(each.getUrl().toString(), Link.Kind.SITEMAP)));
        } else if (map instanceof SiteMap pages) {
            pages.getSiteMapUrls()
                    .forEach(each -> links.add(new Link(each.getUrl().toString(), Link.Kind.PAGE)));
        }
        return links;
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
