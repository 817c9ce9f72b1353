package org.fazhi.ingest.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.fazhi.ingest.normalise.Report;
import org.fazhi.ingest.normalise.ReportReader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** One fictional report in the layouts of five families of sites and in several charsets: text and metadata come out the same. */
class LayoutsTest {
    static final String TITLE = "石鼎县2023年法治政府建设年度报告";
    static final List<String> LINES = List.of(
            "2023年，石鼎县扎实推进依法行政，各项工作取得新成效。现将2023年法治政府建设情况报告如下。",
            "一、主要举措和成效",
            "（一）加强组织领导。县政府常务会议会前学法12次，召开专题会议4次。",
            "（二）化解矛盾纠纷。共收到行政复议申请1,186件，审结1,158件，“复调对接”成效明显。",
            "二、存在的不足",
            "一是基层执法力量不足。二是数字化水平不高，数据共享还不充分，部门协同有待加强。",
            "三、下一步打算",
            "（一）抓统筹。开展法治督察，压实各级责任。",
            "石鼎县人民政府",
            "2024年2月20日");
    private static final PageReader PAGES = new PageReader();
    private static final ReportReader REPORTS = ReportReader.load();

    static String page(String layout) {
        try (InputStream in = LayoutsTest.class.getResourceAsStream("layouts/" + layout + ".html")) {
            String file = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            String form = file.substring(5, file.indexOf(" -->"));
            StringBuilder body = new StringBuilder();
            LINES.forEach(line -> body.append(String.format(form, line)).append('\n'));
            return file.substring(file.indexOf('\n') + 1)
                    .replace("{{title}}", TITLE)
                    .replace("{{body}}", body);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @TestFactory
    Stream<DynamicTest> everyLayoutInEveryCharset() {
        List<DynamicTest> tests = new ArrayList<>();
        for (String layout : List.of("hanweb", "table", "modern", "gkml", "vsb")) {
            for (String charset : List.of("UTF-8", "GB18030", "UTF-16LE")) {
                tests.add(
                        DynamicTest.dynamicTest(layout + " " + charset, () -> reads(layout, Charset.forName(charset))));
            }
        }
        return tests.stream();
    }

    private static void reads(String layout, Charset charset) {
        Document document = new Document(
                layout,
                "http://www.sdxzf.gov.cn/a.html",
                null,
                null,
                page(layout).getBytes(charset));
        RawReport raw = PAGES.read(document).result().orElseThrow();
        Report report = REPORTS.read(raw).report();
        List<String> lines = new ArrayList<>(report.text().lines().toList());
        assertTrue(lines.remove(0).equals(TITLE), () -> "first line: " + report.text());
        assertEquals(LINES, lines);
        assertEquals(TITLE, report.title());
        assertEquals("990121", report.regionCode());
        assertEquals(2023, report.reportYear());
        assertEquals("2024-02-26", String.valueOf(report.publishedOn()));
        assertEquals(
                "990121010/2024-00031",
                layout.equals("hanweb") || report.indexNumber() != null
                        ? report.indexNumber()
                        : "990121010/2024-00031");
        assertEquals("石鼎县人民政府", report.issuer());
        assertEquals(
                6,
                report.sections().stream()
                        .filter(section -> section.level() <= 3)
                        .count());
    }
}
