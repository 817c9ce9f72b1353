package org.fazhi.ingest.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Looking for expressions by their first characters and their words finds exactly what the expressions find. */
class KeyedWordsTest {
    @ParameterizedTest
    @CsvSource({"rules.yaml", "context.yaml", "topics.yaml"})
    void findsWhatEachExpressionFinds(String file) {
        String[] keys =
                file.equals("rules.yaml") ? new String[] {"not", "needs", "unless", "fillers", "verbs"} : new String[0];
        for (String raw : RuleTexts.expressions(file, keys)) {
            String expression = raw.replace("{n}", "\\{n\\}").replace("{above}", "市|省|国");
            KeyedWords<String> words = new KeyedWords<String>().add("", expression);
            for (String text : RuleTexts.clauses(List.of(expression, "应当全市提案委员"), 120, expression.hashCode())) {
                assertEquals(
                        plainly(Pattern.compile(expression), text), found(words, text), expression + " in " + text);
            }
        }
    }

    @Test
    void findsTheFirstOfManyExpressionsAsOneAlternationDoes() {
        List<String> expressions = RuleTexts.expressions("topics.yaml");
        KeyedWords<String> words = new KeyedWords<>();
        expressions.forEach(expression -> words.add("", expression));
        Pattern one = Pattern.compile(String.join("|", expressions));
        for (String text : RuleTexts.clauses(expressions, 3000, 7)) {
            assertEquals(plainly(one, text), found(words, text), text);
        }
    }

    @Test
    void triesAnExpressionThatAnyCharacterBegins() {
        KeyedWords<String> words =
                new KeyedWords<String>().add("", "收到").add("", "[^收]{1,3}件").add("", "(?<=一)二|(?!)|三");
        for (String text : RuleTexts.clauses(List.of("收到件一二三"), 500, 11)) {
            assertEquals(plainly(Pattern.compile("收到|[^收]{1,3}件|(?<=一)二|(?!)|三"), text), found(words, text), text);
        }
    }

    private static List<String> plainly(Pattern pattern, String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            if (matcher.start() < text.length()) {
                found.add(matcher.start() + "-" + matcher.end());
            }
        }
        return found;
    }

    private static List<String> found(KeyedWords<String> words, String text) {
        return words.in(text).stream().map(hit -> hit.start() + "-" + hit.end()).toList();
    }
}
