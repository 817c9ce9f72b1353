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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"复议12件 | 复议 1 2件", "行政 复议 | 行 政 ␣ 复议", "𠮷林A | 𠮷 林 a", "，复议 | , 复议"})
    void exactTokensAreCharactersAndCommonPairs(String text, String tokens) {
        assertEquals(tokens, ExactTokens.of(text).strip());
    }

    @Test
    void aPhraseDoesNotRunAcrossALineEnd() {
        assertEquals("复 ␤ 议 ", ExactTokens.of("复\n议"));
    }

    @Test
    void noPhraseReachesFromATitleIntoTheText() {
        assertEquals("复 \u0003 议 ", ExactTokens.of("复", "议"));
    }

    /** Of any text: the pieces of a phrase at their own, one behind the other. */
    @Test
    void theTokensOfATextAreThoseOfThePhraseOfAllOfIt() {
        Random random = new Random(7);
        String letters = "行政复议与诉讼的工作法治政府建设，。 \n12ａＡ複議\uD842\uDFB7\uD842";
        for (int i = 0; i < 1_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(40); length > 0; length--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            StringBuilder tokens = new StringBuilder();
            ExactTokens.phrase(text.toString())
                    .forEach(position -> tokens.append(position.get(0)).append(' '));
            assertEquals(tokens.toString(), ExactTokens.of(text.toString()));
        }
    }

    @Test
    void exactlyTheCommonPairsAreJoined() {
        CommonPairs pairs = CommonPairs.load();
        for (char first = 0; first < Character.MAX_VALUE; first++) {
            String seconds = pairs.secondsOf(first);
            for (char second = '一'; second <= '鿿' && !seconds.isEmpty(); second++) {
                assertEquals(seconds.indexOf(second) >= 0, pairs.joined(first, second));
            }
            assertEquals(false, pairs.joined(first, '囗') || pairs.joined('囗', first));
        }
    }
}
