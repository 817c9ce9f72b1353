package org.fazhi.ingest.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.fazhi.ingest.normalise.ReportReader;
import org.junit.jupiter.api.Test;

/** What stands above the text of a page: titles and dates without a mark, subtitles; and which part of a page the article is. */
class PageHeadTest {
    private static final PageReader PAGES = new PageReader();
    private static final String TEXT =
            "2022年，石鼎县扎实推进依法行政各项工作，取得新的成效。现将有关情况报告如下：<br>一、主要工作<br>全年召开会议4次，研究部署重点工作，各项任务全部完成。组织执法人员培训3期，开展案卷评查2次，评查案卷86件，办理行政复议案件12件，矛盾纠纷调处及时有效。";

    private static RawReport read(String page, Charset charset) {
        return PAGES.read(new Document("page", "http://www.sdxzf.gov.cn/a/t1.html", null, null, page.getBytes(charset)))
                .result()
                .orElseThrow();
    }

    private static RawReport read(String page) {
        return read(page, StandardCharsets.UTF_8);
    }

    private static List<String> lines(RawReport raw) {
        return raw.blocks().stream().map(Block::text).toList();
    }

    private static String dates(RawReport raw) {
        return raw.labels().stream()
                .filter(label -> label.kind().equals("date") || label.kind().equals("published"))
                .map(label -> label.value().strip())
                .collect(Collectors.joining(";"));
    }

    @Test
    void aTitleInACellAboveTheTextWithTheAuthorityAboveIt() {
        RawReport raw = read("<title>石鼎县政府网</title><table><tr><td>法治政府建设年度报告</td></tr><tr><td>石鼎县人民政府</td></tr>"
                + "<tr><td><b>关于2022年法治政府建设情况的报告</b></td></tr><tr><td>www.sdxzf.gov.cn　2023-2-6 9:15:00　来源：县政府办　点击数：321</td></tr><tr><td>"
                + TEXT + "</td></tr></table>");
        assertEquals(List.of("石鼎县人民政府", "关于2022年法治政府建设情况的报告"), lines(raw).subList(0, 2));
        assertEquals(Block.Kind.TITLE, raw.blocks().get(1).kind());
        assertTrue(dates(raw).startsWith("2023-2-6 9:15"), dates(raw));
    }

    @Test
    void datesWithoutALabelBelowTheTitle() {
        String page = "<title>报告</title><div><h3>石鼎县2022年法治政府建设情况报告</h3><p>%s</p><p>" + TEXT + "</p></div>";
        assertEquals(
                "2023-02-18 16:10", dates(read(page.formatted("2023-02-18 16:10&nbsp;&nbsp;来源：县司法局&nbsp;&nbsp;作者："))));
        assertEquals("2023-02-18", dates(read(page.formatted("2023-02-18　石鼎县司法局"))));
        assertEquals("2023年2月18日 16:10", dates(read(page.formatted("2023年2月18日 16:10"))));
        assertEquals("2023年2月18日", dates(read(page.formatted("<span>2023年2月18日</span><span>石鼎县司法局</span>"))));
        assertEquals("", dates(read(page.formatted("（2023年2月18日）"))));
    }

    @Test
    void labelsInTraditionalCharacters() {
        RawReport raw = read(
                "<title>石鼎縣</title><h1>石鼎縣2022年度法治政府建設情況報告</h1><div>發佈時間：2023-03-01 來源：縣司法局</div><div>"
                        + TEXT.replace('这', '這') + "</div>",
                Charset.forName("Big5"));
        assertEquals("2023-03-01", dates(raw));
    }

    @Test
    void theHeadingOfTheFirstSectionIsNotTheTitle() {
        String sections = "<section><p>现将2022年度情况报告如下。</p><h3>一、2022年法治政府建设主要做法和成效</h3><h3>(一)办理行政复议案件</h3><p>" + TEXT
                + "</p></section>";
        RawReport raw = read("<title>石鼎县2022年法治政府建设工作报告 | 石鼎县人民政府</title><h1>石鼎县2022年法治政府建设工作报告</h1>" + sections);
        assertEquals(Block.Kind.TITLE, raw.blocks().get(0).kind());
        assertEquals("石鼎县2022年法治政府建设工作报告", lines(raw).get(0));
        assertEquals("石鼎县2022年法治政府建设工作报告", title("<title>石鼎县2022年法治政府建设工作报告 | 石鼎县人民政府</title>" + sections));
    }

    private static String title(String page) {
        return ReportReader.load().read(read(page)).report().title();
    }

    @Test
    void theSubtitleOfASpeechBelongsToTheText() {
        RawReport raw = read("<title>关于2022年度法治政府建设情况的报告-石鼎人大网</title><div class=t>关于2022年度法治政府建设情况的报告</div>"
                + "<div class=s>——2023年1月10日在石鼎县第六届人民代表大会常务委员会第十次会议上</div><div class=s>石鼎县司法局局长 王某某</div>"
                + "<div class=c>" + TEXT + "</div>");
        assertEquals("石鼎县司法局局长 王某某", lines(raw).get(2));
        assertTrue(lines(raw).get(1).startsWith("——2023年1月10日"));
    }

    @Test
    void aShortArticleAmongAbstractsOfOthers() {
        String abstracts =
                "<div><h4><a href=1>县领导调研</a></h4><p>近日，县领导到重点项目现场调研，强调要坚持问题导向，强化要素保障，加快推进项目建设，全力以赴完成全年目标任务。</p></div>";
        RawReport raw = read("<title>石鼎县2022年法治政府建设情况报告</title><div class=l>" + abstracts.repeat(4)
                + "</div><div class=r><div>石鼎县2022年法治政府建设情况报告</div><div><p>" + TEXT + "</p></div></div>");
        assertFalse(lines(raw).toString().contains("调研"), lines(raw).toString());
        assertEquals("石鼎县2022年法治政府建设情况报告", lines(raw).get(0));
    }

    @Test
    void linesOfPreformattedText() {
        RawReport raw = read("<title>石鼎县政府网</title><pre>\n    一、主要工作\n    全年召开会议4次，研究部署重点工作。\n</pre>");
        assertEquals(List.of("一、主要工作", "全年召开会议4次，研究部署重点工作。"), lines(raw));
    }

    @Test
    void whatIsSetOffAtTheStartOfAParagraph() {
        RawReport raw = read(
                "<p><b>强化<span>领导</span></b><strong>。</strong>全年召开会议4次，研究部署重点工作。</p><p style='font-family: 楷体_GB2312'>（一）规范执法</p><p>全年<b>办案</b>36件，全部办结。</p><h3>存在的问题</h3>");
        assertEquals(List.of(5, 7, 0, 5), raw.blocks().stream().map(Block::bold).toList());
        assertEquals(3, raw.blocks().get(3).rank());
    }

    @Test
    void theMarginsOfTwoColumns() {
        List<PdfLine> lines = new java.util.ArrayList<>();
        for (int i = 0; i < 20; i++) {
            lines.add(new PdfLine("左栏第一行文字", 1, i % 5 == 0 ? 74 : 50, 270, 100 + 14 * i, 12, 595));
            lines.add(new PdfLine("右栏第一行文字", 1, i % 5 == 0 ? 349 : 325, 545, 100 + 14 * i, 12, 595));
        }
        PdfColumns columns = PdfColumns.of(lines);
        assertEquals(324, columns.left(lines.get(3)), 6);
        assertEquals(270, columns.right(lines.get(2)), 6);
    }
}
