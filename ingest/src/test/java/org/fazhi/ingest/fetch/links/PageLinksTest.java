package org.fazhi.ingest.fetch.links;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class PageLinksTest {
    private static final String URL = "http://example.org/zw/index.html";

    private static List<String> links(String text) {
        return links(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> links(byte[] body) {
        return PageLinks.of(body, URL, null).links().stream()
                .map(link -> link.kind() + " " + link.address())
                .toList();
    }

    private static PageLinks page(String text) {
        return PageLinks.of(text.getBytes(StandardCharsets.UTF_8), URL, null);
    }

    @Test
    void ordinaryLinks() {
        String page =
                "<base href='/b/'><a href='1.html'>x</a><area href='//example.org/2.html'><iframe src='3.html'></iframe>"
                        + "<a href='#top'>y</a><a href='javascript:go()'>z</a><a href='mailto:a@example.org'>m</a><a>n</a>";
        assertEquals(
                List.of(
                        "PAGE http://example.org/b/1.html",
                        "PAGE http://example.org/2.html",
                        "PAGE http://example.org/b/3.html"),
                links(page));
    }

    @Test
    void nextPagesAndPageNumbers() {
        String page =
                "<div class='pages'><a href='l_2.html'>2</a><a href='l_3.html'>[3]</a><a href='l_2.html'>下一页&gt;</a></div>"
                        + "<p><a href='2015.html'>2015</a></p><a href='next.html'>下一篇</a><link rel=next href='l_9.html'>";
        assertEquals(
                List.of(
                        "PAGER http://example.org/zw/l_2.html",
                        "PAGER http://example.org/zw/l_3.html",
                        "PAGE http://example.org/zw/2015.html",
                        "PAGE http://example.org/zw/next.html",
                        "PAGER http://example.org/zw/l_9.html"),
                links(page));
    }

    @Test
    void pagesThatSendTheirReaderOn() {
        assertEquals(
                List.of("REDIRECT http://example.org/zw/new.html"),
                links("<meta http-equiv='Refresh' content='0; URL=new.html'>"));
    }

    @Test
    void sitemapsAndTheirIndexes() throws IOException {
        String ns = " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"";
        String map =
                "<?xml version=\"1.0\"?><urlset" + ns + "><url><loc>http://example.org/1.html</loc></url></urlset>";
        assertEquals(List.of("PAGE http://example.org/1.html"), links(map));
        assertEquals(
                List.of("PAGE http://example.org/1.html"),
                links(map.replace(ns, "")),
                "without the name space, as many sites have it");
        assertEquals(
                List.of("SITEMAP http://example.org/m1.xml.gz"),
                links("<sitemapindex" + ns
                        + "><sitemap><loc>http://example.org/m1.xml.gz</loc></sitemap></sitemapindex>"));
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(map.getBytes(StandardCharsets.UTF_8));
        }
        assertEquals(List.of("PAGE http://example.org/1.html"), links(packed.toByteArray()));
    }

    @Test
    void feeds() {
        String rss = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<rss version=\"2.0\"><channel><title>示例</title>"
                + "<link>http://example.org/</link><item><link>http://example.org/1.html</link></item></channel></rss>";
        assertTrue(
                links(rss).contains("PAGE http://example.org/1.html"),
                links(rss).toString());
        String atom = "<feed xmlns=\"http://www.w3.org/2005/Atom\"><entry><link href=\"http://example.org/2.html\"/>"
                + "<updated>2026-01-01T00:00:00Z</updated></entry></feed>";
        assertEquals(List.of("PAGE http://example.org/2.html"), links(atom));
    }

    @Test
    void listsAndArticles() {
        String row = "<li><a href='%d.html'>示例市人民政府关于本年度工作的报告</a><span>2026-01-01</span></li>";
        String rows = row.repeat(6).formatted(1, 2, 3, 4, 5, 6);
        String text = "<p>" + "一年来，示例市人民政府依照规定开展了各项工作，现将有关情况公布如下。".repeat(20) + "</p>";
        assertTrue(page("<div class='list'><ul>" + rows + "</ul></div>").list());
        assertTrue(page("<ul>" + row.formatted(1) + "</ul>").list(), "a list with one entry");
        assertFalse(page("<ul>" + rows + "</ul>" + text).list(), "an article with links beside it");
        assertFalse(page(text).list());
        assertFalse(page("<h1>短公告</h1><p>今天休息一天，特此公告。</p><a href='/'>首页</a>").list());
        assertEquals(
                "/div.list/ul/li/a",
                page("<div class='list'><ul>" + rows + "</ul></div>").layout());
    }

    @Test
    void anythingElseLeadsNowhere() {
        assertEquals(List.of(), links(""));
        assertEquals(List.of(), links("<<<>>>&#xFFFFFF;"));
        assertEquals(List.of(), links("<div>".repeat(20_000)));
        assertEquals(List.of(), links("<urlset><url><loc>"));
    }

    @Test
    void addressesInScriptsThatAReaderTriggers() {
        String page =
                "<a href=\"javascript:window.open('/1.html')\">x</a><a href=\"javascript:location.href='2.html';\">x</a>"
                        + "<li onclick=\"window.location.href = '/3.html'\">x</li><a onclick=\"location.replace('4.html')\">下一页</a>"
                        + "<a href='javascript:go(5)'>x</a><a onclick=\"location.href='/6/' + id\">x</a>"
                        + "<script>function out() { location.href='/7.html'; }</script>";
        assertEquals(
                List.of(
                        "PAGE http://example.org/1.html",
                        "PAGE http://example.org/zw/2.html",
                        "PAGE http://example.org/3.html",
                        "PAGER http://example.org/zw/4.html"),
                links(page));
    }

    @Test
    void pagesThatHoldNothingButAScriptToGoOn() {
        assertEquals(
                List.of("REDIRECT http://example.org/home/"),
                links("<html><head><script>window.location.href=\"/home/\";</script></head></html>"));
    }

    @Test
    void entriesThatStandAsDataInAScript() {
        String page =
                "<script type='text/xml'><datastore><recordset><record><![CDATA[<li><a href='/art/1.html'>一</a></li>]]>"
                        + "</record><record><![CDATA[<li><a href='/art/2.html'>二</a></li>]]></record></recordset></datastore></script>";
        assertEquals(List.of("PAGE http://example.org/art/1.html", "PAGE http://example.org/art/2.html"), links(page));
    }

    @Test
    void spellingsThatOnlyBrowsersForgive() {
        assertEquals(
                List.of("PAGE http://example.org/a/b.html?c=\\d", "PAGER http://example.org/zw/2.html"),
                links("<a href='\\a\\b.html?c=\\d'>x</a><a href=' 2.html'><span>&nbsp;下 一 页&raquo;</span></a>"));
    }

    @Test
    void documentsOfAnArticleAndDocumentsInAList() {
        String attached = "<h1>示例报告</h1><a href='1.pdf'>示例市人民政府关于本年度工作的报告</a><a href='/get?id=2'>附件：说明</a>"
                + "<embed src='3.pdf'><iframe src='/pdf/viewer.html?file=/f/4.pdf'></iframe>"
                + "<object data='5.docx'></object><div class='pdf' data-pdf='/f/6.pdf' data-n='.pdfx'></div>";
        assertEquals(
                List.of(
                        "ATTACHMENT http://example.org/zw/1.pdf",
                        "ATTACHMENT http://example.org/get?id=2",
                        "ATTACHMENT http://example.org/zw/3.pdf",
                        "ATTACHMENT http://example.org/f/4.pdf",
                        "ATTACHMENT http://example.org/zw/5.docx",
                        "ATTACHMENT http://example.org/f/6.pdf"),
                links(attached));
        String row = "<li><a href='%d.pdf'>示例市人民政府关于本年度工作的报告</a></li>";
        assertTrue(links(row.repeat(6).formatted(1, 2, 3, 4, 5, 6)).contains("PAGE http://example.org/zw/6.pdf"));
    }

    @Test
    void feedsOfOtherKinds() {
        String atom =
                "<feed xmlns='http://www.w3.org/2005/Atom'><link rel='self' href='/atom'/><entry><link href='/1.html'/>"
                        + "<link rel='edit' href='/edit'/></entry></feed>";
        assertEquals(List.of("PAGE http://example.org/1.html"), links(atom));
        String rdf = "<?xml version='1.0' encoding='gb2312'?><rdf:RDF xmlns='http://purl.org/rss/1.0/'><item>"
                + "<title>示例报告</title><link> http://example.org/2.html </link></item></rdf:RDF>";
        assertEquals(List.of("PAGE http://example.org/2.html"), links(rdf.getBytes(Charset.forName("GB18030"))));
        assertEquals(
                List.of("PAGE http://example.org/3.html", "PAGE http://example.org/4.html"),
                links("http://example.org/3.html\r\n\r\nhttp://example.org/4.html"),
                "a sitemap in plain text");
    }
}
