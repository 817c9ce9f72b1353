package org.fazhi.mappings.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompoundsTest {
    private final Compounds compounds = Compounds.load();

    @ParameterizedTest
    @CsvSource({
        "集体讨论决定, 集体讨论 决定",
        "执法全过程记录, 执法 全过程记录",
        "证明事项告知承诺制, 证明事项 告知承诺",
        "公平竞争审查制度, 公平竞争 审查",
        "信访工作, 信访",
        "街道办事处, 街道 办事处",
        "推进行政复议体制改革, 行政复议 改革",
        "全区政府法律顾问, 全区 政府 法律顾问",
    })
    void compoundsAreTakenApart(String run, String opened) {
        assertEquals(Optional.of(opened), compounds.opened(run));
    }

    @ParameterizedTest
    @ValueSource(strings = {"行政复议", "全过程记录", "行政处罚法", "工作情况", "制度建设", "审计", "没有这样的词", "", "%"})
    void whatIsOneThingStaysWhole(String run) {
        assertEquals(Optional.empty(), compounds.opened(run));
    }
}
