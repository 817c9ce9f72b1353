package org.fazhi.mappings.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExactTokensTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"行政复议囗行政複議 | 行政复议 囗 行政复议", "囗囗 囗\\n囗 | 囗 囗 ␣ 囗 ␤ 囗", "囗𠮷林Ａ | 囗 𠮷 林 a", "囗规范性文件囗 | 囗 规范性文件 囗"})
    void aTextIsCutIntoCommonRunsAndCharacters(String text, String tokens) {
        assertEquals(tokens, ExactTokens.of(text.replace("\\n", "\n")).strip());
    }

    @Test
    void noPhraseReachesFromATitleIntoTheText() {
        assertEquals("囗 \u0003 囗 ", ExactTokens.of("囗", "囗"));
    }

    @Test
    void theTokensTogetherAreTheText() {
        String text = "坚持以习近平法治思想为指导，全面推进依法行政。\n全年受理行政复议申请31件，审结28件。";
        assertEquals(
                Folding.fold(text).replace('\n', '\u2424'), ExactTokens.of(text).replace(" ", ""));
    }

    @Test
    void everyRunIsOneTokenOfTwoToSevenUnits() {
        List<String> runs = CommonRuns.lines().toList();
        assertEquals(runs.stream().sorted().distinct().toList(), runs);
        assertEquals(
                List.of(),
                runs.stream()
                        .filter(run -> run.length() < 2
                                || run.length() > 7
                                || !ExactTokens.of(run).equals(run + " "))
                        .toList());
    }

    @Test
    void theWordsOfTheGenreAreRuns() {
        assertEquals(
                List.of("法治政府 ", "行政复议 ", "行政诉讼 "),
                Stream.of("法治政府", "行政复议", "行政诉讼").map(ExactTokens::of).toList());
    }
}
