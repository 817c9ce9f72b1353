package org.fazhi.ingest.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import org.fazhi.ingest.extract.PageElements.Anchor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What is gathered in one walk is what the selectors find, on pages as broken as they come. */
class PageElementsTest {
    private static final List<String> PIECES = List.of(
            "<a href='/1.html'>1</a>",
            "<a name=x>无</a>",
            "<a>",
            "</a>",
            "<head><template><a href=t>t</a></template>",
            "<script>var a = 1;</script>",
            "<script src=/x.js></script>",
            "<iframe src=/f.html></iframe>",
            "<iframe></iframe>",
            "<frameset><frame src=/g.html></frameset>",
            "<meta name=a content=b>",
            "<meta charset=utf-8>",
            "<img src=/i.png alt='示例省'>",
            "<img>",
            "<embed src=/e.pdf>",
            "<object data=/o.doc></object>",
            "<div data-pdf=/d.pdf>",
            "<div DATA-X=1>",
            "<svg Data-Y=2><a href=s>s</a></svg>",
            "<h1>",
            "</h1>",
            "<h4>四</h4>",
            "<h5>五</h5>",
            "<p class=a>",
            "<td id=b>",
            "</div>",
            "<table><tr><td>",
            "</table>",
            "</body>",
            "<body class=k>",
            "<html id=h>",
            "文字。");

    @Test
    void asTheSelectorsFind() {
        Random random = new Random(3);
        for (int i = 0; i < 300; i++) {
            compare(page(random));
        }
    }

    private static Document page(Random random) {
        StringBuilder html = new StringBuilder();
        for (int i = 0; i < 30; i++) {
            html.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return Jsoup.parse(html.toString());
    }

    private static void compare(Document page) {
        Element body = page.body();
        PageElements elements = PageElements.of(page);
        assertEquals(page.select("a[href]"), anchors(elements.anchors()));
        assertEquals(body.select("a[href]"), anchors(elements.bodyAnchors()));
        assertEquals(page.select("script"), elements.scripts());
        assertEquals(page.select("iframe[src], frame[src]"), elements.frames());
        assertEquals(page.select("meta[content]"), elements.metas());
        assertEquals(body.select("img"), elements.images());
        assertEquals(body.select("iframe[src], frame[src], embed[src], object[data], [^data-]"), elements.viewers());
        assertEquals(body.select("h1, h2, h3, h4, [class], [id]"), elements.named());
    }

    private static List<Element> anchors(List<Anchor> anchors) {
        return anchors.stream().map(Anchor::element).toList();
    }
}
