package org.fazhi.mappings.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "２０１６年９９．３％ | 2016年99.3%",
                "ＡＢｃ | abc",
                "行政複議與訴訟 | 行政复议与诉讼",
                "（一）總體情況 | (一)总体情况",
                "“放管服” | \"放管服\"",
                "〔2021〕25号 | [2021]25号",
                "2015—2020 | 2015-2020",
                "二○一四年 | 二〇一四年"
            })
    void formsOfTheSameCharacterBecomeOne(String printed, String folded) {
        assertEquals(folded, Folding.fold(printed));
    }

    @Test
    void everyUnitStaysOneUnitWhateverTheText() {
        Random random = new Random(7);
        for (int i = 0; i < 1_000; i++) {
            char[] units = new char[random.nextInt(60)];
            for (int u = 0; u < units.length; u++) {
                units[u] = (char) random.nextInt(Character.MAX_VALUE + 1);
            }
            String folded = Folding.fold(new String(units));
            assertEquals(units.length, folded.length());
            assertEquals(folded, Folding.fold(folded), "folding twice changes nothing more");
        }
    }
}
