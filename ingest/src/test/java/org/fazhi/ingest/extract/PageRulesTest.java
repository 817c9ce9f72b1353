package org.fazhi.ingest.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.fazhi.ingest.Golden;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** How single things on a page are read: furniture, labels, charsets, tables, spans, further pages, wrapped text, Word tables. */
class PageRulesTest {
    private static final PageReader PAGES = new PageReader();
    private static final LabelFinder LABELS = LabelFinder.load();

    private static RawReport read(String page, String charset) {
        byte[] body = page.getBytes(Charset.forName(charset));
        return PAGES.read(new Document("page", "http://www.sdxzf.gov.cn/a/t1.html", null, null, body))
                .result()
                .orElseThrow();
    }

    private static String lines(RawReport raw) {
        return raw.blocks().stream().map(Block::text).collect(Collectors.joining("⏎"));
    }

    @TestFactory
    Stream<DynamicTest> furniture() {
        Furniture furniture = Furniture.load();
        return Golden.rows(PageRulesTest.class, "furniture.csv", 2).stream()
                .map(row -> DynamicTest.dynamicTest(
                        row[0], () -> assertEquals(row[1].equals("furniture"), furniture.isFurniture(row[0]))));
    }

    private static String labels(String... lines) {
        return LABELS.find(List.of(lines)).stream()
                .filter(label -> !label.kind().equals("other"))
                .map(label -> label.kind() + "=" + label.value())
                .collect(Collectors.joining(";"));
    }

    @Test
    void labelledValuesInEveryForm() {
        assertEquals(
                "index-number=990121010/2024-00031;published=2024-02-26",
                labels("索 引 号\t990121010/2024-00031\t公开日期\t2024-02-26"));
        assertEquals("issuer=石鼎县司法局;published=2024-01-17", labels("序号:27发布机构:石鼎县司法局发布:2024-01-17点击:"));
        assertEquals("published=2024-02-26 17:50", labels("4. [发布日期] 2024-02-26 17:50"));
        assertEquals("document-number=;published=2024-02-26", labels("文　号：", "发布日期：2024-02-26"));
        assertEquals("published=2024-02-26", labels("发布日期：", "2024-02-26"));
        assertEquals(
                "index-number=A-1/2024-5;issuer=石鼎县人民政府",
                labels("| 索引号 | A-1/2024-5 | 发布机构 | 石鼎县人民政府 |"
                        .replace(" | ", "\t")
                        .replace("| ", "")
                        .replace(" |", "")));
    }

    @Test
    void charsetsDeclaredWronglyOrNotAtAll() {
        String text =
                "<html><head>%s<title>朱镕镇法治政府建设年度报告</title></head><body><p>一年来，朱镕镇坚持依法行政，全年办理行政复议案件十二件，群众满意。</p></body></html>";
        for (String declared : List.of(
                "",
                "<meta charset=gb2312>",
                "<meta charset=\"utf-8\">",
                "<meta charset=\"iso-8859-1\">",
                "<meta charset=\"no-such\">")) {
            for (String charset : List.of("UTF-8", "GB18030", "UTF-16")) {
                assertEquals(
                        "朱镕镇法治政府建设年度报告",
                        read(String.format(text, declared), charset).pageTitle(),
                        declared + " " + charset);
            }
        }
        String traditional =
                "<html><title>法治政府建設年度報告</title><body><p>一年來，全縣堅持依法行政，辦理行政複議案件，組織法律培訓，化解矛盾糾紛，群眾滿意度不斷提高。</p></body></html>";
        assertEquals("法治政府建設年度報告", read(traditional, "Big5").pageTitle());
    }

    @Test
    void digitsInSpansJoinAndBlocksPart() {
        String page =
                "<div><p>全年办理<span>1,</span><span>318</span>件，&nbsp;&nbsp;同比增长<b>8</b><i>.2</i>%。</p><p>第二段，另起一行。</p>第三段，<br>第四段，结束。</div>";
        assertEquals(
                "全年办理1,318件， 同比增长8.2%。⏎第二段，另起一行。⏎第三段，⏎第四段，结束。",
                lines(read("<html><body>" + page + "</body></html>", "UTF-8")));
    }

    @Test
    void rowsOfTablesKeepTheirCells() {
        String page =
                "<html><body><p>办案情况如下表，供参阅。</p><table><tr><td><p>案件</p></td><td>2022年</td><td>2023年</td></tr><tr><td>收到申请（件）</td><td>402</td><td>377</td></tr></table></body></html>";
        assertEquals("办案情况如下表，供参阅。⏎案件\t2022年\t2023年⏎收到申请（件）\t402\t377", lines(read(page, "UTF-8")));
    }

    @Test
    void paragraphsNamedLikeFurnitureStay() {
        StringBuilder page = new StringBuilder("<html><body><div class='con'>");
        for (int i = 0; i < 6; i++) {
            page.append("<div class='page'><p>全县坚持依法行政，各项工作取得新进展。</p></div>");
        }
        RawReport raw = read(page + "<div class='page'><a href='#'>打印</a></div></div></body></html>", "UTF-8");
        assertEquals(6, raw.blocks().size());
    }

    @Test
    void furtherPagesAreFoundAndJoined() {
        String scripted =
                "<html><head><title>报告</title></head><body><p>第一页的正文，内容较多，请看下一页。</p><script>createPageHTML(3, 0, \"t1\", \"html\");</script></body></html>";
        RawReport first = read(scripted, "UTF-8");
        assertEquals(
                List.of("http://www.sdxzf.gov.cn/a/t1_1.html", "http://www.sdxzf.gov.cn/a/t1_2.html"),
                first.nextPages());
        String linked =
                "<html><body><p>第一页的正文，内容较多，请看下一页。</p><div><a href='t1.html'>1</a><a href='t1_2.html'>2</a><a href='t1_3.html'>3</a><a href='t1_2.html'>下一页</a></div></body></html>";
        assertEquals(
                List.of("http://www.sdxzf.gov.cn/a/t1_2.html", "http://www.sdxzf.gov.cn/a/t1_3.html"),
                read(linked, "UTF-8").nextPages());
        RawReport joined = first.join(read("<html><body><p>第二页的正文，到此结束，谢谢阅读。</p></body></html>", "UTF-8"));
        assertTrue(lines(joined).endsWith("请看下一页。⏎第二页的正文，到此结束，谢谢阅读。"));
    }

    @Test
    void attachmentsAreLinksToDocuments() {
        RawReport raw = read(
                "<html><body><p>现将报告全文公布，详见附件，请查阅。</p><p>附件：<a href='/files/r.pdf'>年度报告.pdf</a></p></body></html>",
                "UTF-8");
        assertEquals(List.of(new Link("http://www.sdxzf.gov.cn/files/r.pdf", "年度报告.pdf")), raw.attachments());
    }

    @Test
    void documentsShownInThePageAreAttachedToo() {
        RawReport raw = read(
                "<html><body><h1>石鼎县2023年法治政府建设年度报告</h1><embed src='/files/1.pdf'><object data='/files/2.doc'></object>"
                        + "<iframe src='/pdfjs/web/viewer.html?file=%2Ffiles%2F3.pdf'></iframe>"
                        + "<div data-pdf='/files/4.pdf' data-page='1'></div><iframe src='/share.html'></iframe></body></html>",
                "UTF-8");
        assertEquals(
                List.of(1, 2, 3, 4).stream()
                        .map(n -> "http://www.sdxzf.gov.cn/files/" + n + (n == 2 ? ".doc" : ".pdf"))
                        .toList(),
                raw.attachments().stream().map(Link::url).toList());
    }

    @Test
    void aListOfArticlesIsNoArticle() {
        StringBuilder page = new StringBuilder("<html><body><ul>");
        for (int i = 0; i < 15; i++) {
            page.append("<li><a href='/art/")
                    .append(i)
                    .append(".html'>石鼎县第")
                    .append(i)
                    .append("年法治政府建设年度报告</a><span>2024-02-")
                    .append(10 + i)
                    .append("</span></li>");
        }
        assertTrue(read(page + "</ul></body></html>", "UTF-8").looksLikeList());
    }

    @Test
    void wrappedLinesJoinAgain() {
        String paragraph = "全县认真贯彻落实上级决策部署扎实推进依法行政各项工作取得新的进展和成效群众满意度不断提高法治化营商环境持续优化各类矛盾纠纷得到有效化解。";
        StringBuilder text = new StringBuilder();
        for (int p = 0; p < 5; p++) {
            String indented = "　　" + paragraph;
            for (int i = 0; i < indented.length(); i += 20) {
                text.append(indented, i, Math.min(indented.length(), i + 20)).append('\n');
            }
        }
        List<Block> blocks = read(text.toString(), "UTF-8").blocks();
        assertEquals(5, blocks.size());
        assertEquals(paragraph, blocks.get(4).text());
    }

    @Test
    void wordTablesAndParagraphs() throws IOException {
        try (XWPFDocument word = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            word.createParagraph().createRun().setText("石鼎县2023年法治政府建设年度报告");
            XWPFTable table = word.createTable(2, 2);
            table.getRow(0).getCell(0).setText("受理（件）");
            table.getRow(0).getCell(1).setText("402");
            table.getRow(1).getCell(0).setText("审结（件）");
            table.getRow(1).getCell(1).setText("377");
            word.write(out);
            RawReport raw = PAGES.read(new Document("a.docx", null, null, null, out.toByteArray()))
                    .result()
                    .orElseThrow();
            assertEquals("石鼎县2023年法治政府建设年度报告⏎受理（件）\t402⏎审结（件）\t377", lines(raw));
        }
    }

    @Test
    void linesOfPdfJoinToParagraphs() {
        List<PdfLine> lines = List.of(
                new PdfLine("石鼎县人民政府文件", 1, 400, 500, 40, 9, 595),
                new PdfLine("法治政府建设年度报告", 1, 200, 400, 100, 20, 595),
                new PdfLine("一年来，全县认真贯彻落实上级决策部署扎实推", 1, 110, 515, 150, 15, 595),
                new PdfLine("进依法行政，办理案件", 1, 80, 480, 178, 15, 595),
                new PdfLine("1186.9万件，群众满意。", 1, 80, 300, 206, 15, 595),
                new PdfLine("- 1 -", 1, 290, 310, 800, 9, 595),
                new PdfLine("石鼎县人民政府文件", 2, 400, 500, 40, 9, 595),
                new PdfLine("全年共开展培训二十四期，培训人员三千余人次", 2, 110, 515, 100, 15, 595),
                new PdfLine("，效果良好。", 2, 80, 170, 128, 15, 595),
                new PdfLine("- 2 -", 2, 290, 310, 800, 9, 595));
        assertEquals(
                "法治政府建设年度报告⏎一年来，全县认真贯彻落实上级决策部署扎实推进依法行政，办理案件1186.9万件，群众满意。⏎全年共开展培训二十四期，培训人员三千余人次，效果良好。",
                PdfParagraphs.of(lines).stream().map(Block::text).collect(Collectors.joining("⏎")));
    }

    @Test
    void automaticNumbersOfWordAreWritten() {
        assertEquals("一", WordNumbers.chinese(1));
        assertEquals("十", WordNumbers.chinese(10));
        assertEquals("十二", WordNumbers.chinese(12));
        assertEquals("二十三", WordNumbers.chinese(23));
    }
}
