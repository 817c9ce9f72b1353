package org.fazhi.ingest.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShapeTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            nullValues = "any",
            value = {
                "行政复议 行 政 议",
                "收到|新收 收新 到 到收",
                "(?:共|累计)*受理(的)?(案件|案)? 共累受 共累受 理的件案",
                "(?<!新)增长(了|率)?$ 增 长 长了率",
                "[报提]?备案 报提备 备 案",
                "\\d{1,2}[a-d] 0123456789 0123456789abcd abcd",
                "受理[^,]{0,6} 受 理 any",
                "(案件)? any 件 any",
                "处(?=罚) 处 any 处",
                "^案(号|件) 案 号件 号件",
                "人+次 人 人次 次",
                "(收到|(?!)) 收 到 到",
                "(收到|(?!)|(?!镇))案 收案 到 案",
            })
    void tellsWhatAMatchBeginsAndEndsWith(String expression, String beginnings, String seconds, String endings) {
        Shape shape = new Shape(expression);
        assertEquals(beginnings, shape.beginnings());
        assertEquals(endings, shape.endings());
        if (beginnings != null) {
            assertEquals(seconds, shape.seconds(beginnings.charAt(0)));
        }
    }

    @Test
    void refusesAnExpressionWithABracketMissing() {
        assertThrows(IllegalArgumentException.class, () -> new Shape("(受理"));
        assertThrows(IllegalArgumentException.class, () -> new Shape("受理)"));
    }
}
