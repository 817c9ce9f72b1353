package org.fazhi.ingest.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.fazhi.ingest.Golden;
import org.fazhi.ingest.RuleFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules for lines fit exactly what their expressions alone fit, however they are looked for. */
class LineRulesTest {
    private static final int LINES = 20_000;

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "首页 首页",
                "(您|你)?(位置|栏目)\\s*[:：].* 位置,栏目",
                "(甲乙|甲乙丙|丙)丁?[:：]* 甲乙,丙",
                ".{0,60}(版权|©).{3} ©,版权",
                "(打印|关闭)+(本页)* 关闭,打印",
                "今年\\d{4}年(星期|周)[一二]x? 今年",
                "[【\\[]?正文 正文",
                "(?=甲)[乙丙][^丁] 乙,丙",
                "(甲|乙?)丙* ''",
                "[\\p{IsHan}]{2,4}(公报|简报) 公报,简报",
                "[—\\-\\s]{3,} ''",
                "\\(甲\\)+ (甲",
                "(?i)copyright ''",
                "[甲[乙]]丙 ''"
            })
    void wordsThatEveryMatchHolds(String expression, String words) {
        Set<String> needed = NeededWords.of(expression);
        assertEquals(words.isEmpty() ? Set.of() : Set.of(words.split(",")), needed);
    }

    @Test
    void fitWhatTheExpressionsFit() {
        Map<?, ?> file = RuleFile.yaml(Furniture.class, "furniture.yaml", Map.class);
        Random random = new Random(7);
        for (String key : List.of("lines", "ends")) {
            List<String> expressions =
                    ((List<?>) file.get(key)).stream().map(String::valueOf).toList();
            LineRules rules = new LineRules(expressions);
            Pattern plain = Pattern.compile("(?:" + String.join(")|(?:", expressions) + ")");
            for (String[] row : Golden.rows(LineRulesTest.class, "furniture.csv", 2)) {
                assertEquals(plain.matcher(row[0]).matches(), rules.match(row[0]), row[0]);
            }
            String[] pieces = String.join("|", expressions).split("[|()\\[\\]{}?*+]+");
            int fitting = 0;
            for (int i = 0; i < LINES; i++) {
                String line = line(random, pieces);
                boolean expected = plain.matcher(line).matches();
                assertEquals(expected, rules.match(line), line);
                fitting += expected ? 1 : 0;
            }
            assertTrue(fitting > LINES / 50, "the lines should fit now and then: " + fitting);
        }
    }

    /** Pieces of the expressions themselves, so that many a line almost fits. */
    private static String line(Random random, String[] pieces) {
        StringBuilder line = new StringBuilder();
        for (int n = random.nextInt(4); n >= 0; n--) {
            line.append(pieces[random.nextInt(pieces.length)]
                    .replaceAll("\\\\d", "7")
                    .replaceAll("\\\\.|\\.", ""));
            line.append(random.nextInt(4) == 0 ? "：" : "");
        }
        return line.toString();
    }
}
