package org.fazhi.ingest.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.fazhi.mappings.vocabulary.Indicators;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Some pages hold the whole report in one line, some without a single full stop. What it costs is told by LongLineBench. */
class LongLinesTest {
    private final FigureReader reader = new FigureReader(Indicators.load());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"走访企业12家，|300", "走访企业12家；|2000", "走访企业|900", "12\t|3000", "（走访企业12家）|400"})
    void aLineIsReadToItsEnd(String filling, int times) {
        String passage = filling.repeat(times) + "，全区办理法律援助案件486件，审查区政府合同31份。";
        List<String> found = reader.read(Fiction.report(passage, "工作", 2021, "county")).stream()
                .map(GoldenTable::show)
                .toList();
        assertEquals(
                List.of("legal_aid.cases=486@2021/whole~exact", "decision.contracts_reviewed=31@2021/government~exact"),
                found);
    }
}
