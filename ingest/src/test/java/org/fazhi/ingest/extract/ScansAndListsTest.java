package org.fazhi.ingest.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.fazhi.ingest.Outcome;
import org.junit.jupiter.api.Test;

/** Pages without a text of their own: a scan, a list, a page that only hands out a document. */
class ScansAndListsTest {
    private static final String MARGIN = "<ul><li><a href='a.html'>锦川区召开2024年法治政府建设推进会</a><span>2024-05-01</span></li>"
            + "<li><a href='b.html'>锦川区司法局开展民法典宣传活动</a><span>2024-04-11</span></li>"
            + "<li><a href='c.html'>锦川区2022年法治政府建设年度报告</a><span>2023-02-03</span></li></ul>";
    private static final String HEAD = "<html><head><title>锦川区2023年法治政府建设年度报告</title></head><body>"
            + "<h1>锦川区2023年法治政府建设年度报告</h1><div class='info'>发布时间：2024-02-01 来源：锦川区人民政府</div>";

    private final PageReader reader = new PageReader();

    @Test
    void aPictureInsteadOfATextIsUnreadableWhateverTheMarginLists() {
        Outcome<RawReport> outcome = read(HEAD + "<div><IMG src='scan.png'></div>" + MARGIN);
        assertEquals("unreadable", outcome.refusal().orElseThrow().code());
    }

    @Test
    void aListOfOneArticleIsAList() {
        assertTrue(read("<html><head><title>法治政府建设</title></head><body><ul><li>"
                        + "<a href='a.html'>锦川区召开2024年法治政府建设推进会</a><span>2024-05-01</span></li></ul></body></html>")
                .result()
                .orElseThrow()
                .looksLikeList());
    }

    @Test
    void aPageThatHandsOutADocumentIsNoList() {
        RawReport raw = read(HEAD + "<p>附件：<a href='report.pdf'>锦川区2023年法治政府建设年度报告.pdf</a></p>" + MARGIN)
                .result()
                .orElseThrow();
        assertFalse(raw.looksLikeList());
        assertEquals(1, raw.attachments().size());
    }

    private Outcome<RawReport> read(String html) {
        return reader.read(new Document(
                "page.html", "http://example.org/page.html", null, null, html.getBytes(StandardCharsets.UTF_8)));
    }
}
