package org.fazhi.ingest.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.fazhi.ingest.extract.Document;
import org.fazhi.ingest.extract.PageReader;
import org.fazhi.ingest.normalise.Report;
import org.fazhi.ingest.normalise.ReportReader;
import org.fazhi.mappings.vocabulary.Indicators;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A version of a site in traditional characters is read as the simplified one, and kept as it is printed. */
class TraditionalPageTest {
    private static final String PAGE = """
            <html><head><meta charset="%s"><title>示例區人民政府2022年法治政府建設年度報告</title></head><body>
            <h1>示例區人民政府2022年法治政府建設年度報告</h1>
            <p>一、依法有效化解社會矛盾糾紛</p>
            <p>區政府收到行政復議申請63件，受理57件，糾錯率8.8%%。全區調解矛盾糾紛1.2萬餘件，調解成功率98%%以上。</p>
            <p>二、規範文明執法</p>
            <p>各鎮街作出行政處罰316件，區屬執法部門移送涉嫌犯罪案件9件。</p>
            <p>三、存在的問題和不足</p>
            <p>舉辦法治培訓班3期，次數偏少。</p>
            </body></html>
            """;

    @ParameterizedTest
    @ValueSource(strings = {"big5", "utf-8", "gb18030"})
    void itIsReadLikeASimplifiedOneAndKeptAsPrinted(String charset) {
        Charset encoding = charset.equals("utf-8") ? StandardCharsets.UTF_8 : Charset.forName(charset);
        Document document = new Document(
                "page.html",
                "http://www.sdxzf.gov.cn/gate/big5/1.html",
                null,
                null,
                PAGE.formatted(charset).getBytes(encoding));
        Report report = ReportReader.load()
                .read(new PageReader().read(document).result().orElseThrow())
                .report();
        assertEquals(
                List.of("1 依法有效化解社會矛盾糾紛 WORK disputes", "1 規範文明執法 WORK enforcement", "1 存在的問題和不足 PROBLEMS null"),
                report.sections().stream()
                        .map(section -> section.level() + " " + section.heading() + " " + section.part() + " "
                                + section.theme())
                        .toList());
        List<Figure> figures = new FigureReader(Indicators.load()).read(report);
        assertEquals(
                List.of(
                        "review.received=63@2022/government~exact",
                        "review.accepted=57@2022/government~exact",
                        "review.correction_rate=8.8@2022/government~exact",
                        "mediation.cases=12000@2022/whole~about",
                        "mediation.success_rate=98@2022/whole~at_least",
                        "enforcement.penalties=316@2022/subordinate~exact",
                        "enforcement.referred=9@2022/departments~exact"),
                figures.stream().map(GoldenTable::show).toList());
        assertEquals("調解矛盾糾紛1.2萬餘件", figures.get(3).quote());
        figures.forEach(figure -> assertEquals(figure.quote(), report.text().substring(figure.start(), figure.end())));
    }
}
