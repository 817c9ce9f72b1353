package org.fazhi.backend.suggest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.fazhi.mappings.vocabulary.Indicators;
import org.fazhi.mappings.vocabulary.Themes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearWordsTest {
    private final NearWords near = new NearWords(Indicators.load(), Themes.load());

    @ParameterizedTest
    @CsvSource({"行政复意, 行政复议", "纠错律, 纠错率", "公平竟争审查, 公平竞争审查", "双随机一公示, 双随机一公开", "出廷应诉, 出庭应诉"})
    void aMistypedWordIsFound(String typed, String meant) {
        assertEquals(meant, near.of(typed).get(0));
    }

    @Test
    void whatIsKnownOrTooShortHasNoOther() {
        assertEquals(List.of(), near.of("行政复议"));
        assertEquals(List.of(), near.of("复意"));
        assertEquals(List.of(), near.of("绝无此语甲乙丙"));
    }
}
