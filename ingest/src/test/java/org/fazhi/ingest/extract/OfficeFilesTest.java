package org.fazhi.ingest.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.fazhi.ingest.normalise.Report;
import org.fazhi.ingest.normalise.ReportReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A fictional report as a word processor saved it (LibreOffice 7.4): bold numbers inside sentences, a table, a numbered list. */
class OfficeFilesTest {
    @ParameterizedTest
    @ValueSource(strings = {"report.doc", "report.docx"})
    void textAndMetadataAreRead(String file) throws IOException {
        RawReport raw = new PageReader()
                .read(new Document(file, "http://www.sdxzf.gov.cn/" + file, null, null, bytes(file)))
                .result()
                .orElseThrow();
        assertEquals(
                List.of(
                        "石鼎县人民政府",
                        "2022年法治政府建设年度报告",
                        "2022年，石鼎县认真落实法治政府建设实施纲要。现将情况报告如下：",
                        "一、依法化解矛盾纠纷",
                        "（一）行政复议。县政府全年收到行政复议申请73件，受理66件，审结61件。",
                        "（二）行政应诉。近两年情况如下表：",
                        "项目\t2021年\t2022年",
                        "行政应诉案件（件）\t41\t34",
                        "败诉率\t7.3%\t5.9%",
                        "二、严格规范执法",
                        "1.全县持证执法人员603人。",
                        "2.作出行政处罚1365件。",
                        "三、存在的问题",
                        "全年培训班仅2期。",
                        "石鼎县人民政府",
                        "2023年2月16日"),
                raw.blocks().stream().map(Block::text).toList());
        Report report = ReportReader.load().read(raw).report();
        assertEquals(2022, report.reportYear());
        assertEquals("990121", report.regionCode());
        assertEquals("石鼎县人民政府", report.issuer());
    }

    private static byte[] bytes(String file) throws IOException {
        try (InputStream in = OfficeFilesTest.class.getResourceAsStream("files/" + file)) {
            return in.readAllBytes();
        }
    }
}
