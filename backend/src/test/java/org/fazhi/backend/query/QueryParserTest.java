package org.fazhi.backend.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryParserTest {
    /** Typed text and its tree: words as they are, 'phrases' quoted, AND as ( … ), OR as { … }, not as !. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "复议                     | 复议",
                "复议 应诉                | (复议 应诉)",
                "复议　应诉               | (复议 应诉)",
                "复议，应诉。             | (复议 应诉)",
                "复议 AND 应诉            | (复议 应诉)",
                "复议 OR 应诉             | {复议 应诉}",
                "甲 OR 乙 丙              | ({甲 乙} 丙)",
                "复议 -信访               | (复议 !信访)",
                "复议 －信访              | (复议 !信访)",
                "复议 NOT 信访            | (复议 !信访)",
                "--信访                   | !信访",
                "2015-2016                | 2015-2016",
                "复议 - 应诉              | (复议 应诉)",
                "\"行政复议\"             | '行政复议'",
                "“行政复议”               | '行政复议'",
                "「行政 复议」听证        | ('行政 复议' 听证)",
                "\"行政复议               | 行政复议",
                "\"\"                     | -",
                "（甲 OR 乙）-丙          | ({甲 乙} !丙)",
                "((甲 乙)                 | (甲 乙)",
                "甲) 乙                   | (甲 乙)",
                "-(甲 乙)                 | !(甲 乙)",
                "()                       | -",
                "OR                       | -",
                "OR 甲 OR                 | 甲",
                "title:复议               | title=复议",
                "标题：“法治政府”         | title='法治政府'",
                "year:2016 region:朝阳区  | (year=2016 region=朝阳区)",
                "year:>=2016              | year=>=2016",
                "year:2015-2018           | year=2015-2018",
                "number:〔2021〕25号      | number=2021〕25号",
                "foo:甲                   | (foo 甲)",
                "title:                   | title",
                "title: 复议              | (title 复议)",
                "100%                     | 100%",
                "互联网+监管              | 互联网+监管",
                "12.4 宪法                | (12.4 宪法)",
                "甲 的 乙                 | (甲 乙)",
                "的 和                    | -",
                "\"的\"                   | '的'",
                "！？。，                 | -",
                "甲｜乙                    | {甲 乙}",
            })
    void readsTypedText(String typed, String tree) {
        assertEquals(
                tree,
                QueryParser.parse(typed).root().map(QueryParserTest::print).orElse("-"));
    }

    @Test
    void whatCannotBeLookedForIsExplained() {
        assertFalse(QueryParser.parse("的 和").notes().isEmpty());
        assertFalse(QueryParser.parse("？！").notes().isEmpty());
        assertFalse(QueryParser.parse("\"开口").notes().isEmpty());
        assertFalse(QueryParser.parse("foo:甲").notes().isEmpty());
    }

    @Test
    void ofTooMuchTheBeginningIsReadAndTheRestNamed() {
        TypedQuery one = QueryParser.parse("复".repeat(10_000));
        assertEquals("复".repeat(QueryParser.LONGEST), print(one.root().orElseThrow()));
        assertFalse(one.notes().isEmpty());
        TypedQuery many = QueryParser.parse("复 议 ".repeat(100));
        assertEquals(50, many.wanted().size());
        assertFalse(many.notes().isEmpty());
        assertFalse(QueryParser.parse("复议 ".repeat(4_000)).root().isEmpty());
    }

    @Test
    void noInputBreaksTheParser() {
        Random random = new Random(7);
        String alphabet = "复议行政 \"“”「」()（）-－|:：ORNOTtitle的2016%+\uD83D\uDE00\u0000\n。，<>=\\/*?~^[]{}";
        for (int i = 0; i < 5_000; i++) {
            String typed = random.ints(random.nextInt(30), 0, alphabet.length())
                    .mapToObj(at -> String.valueOf(alphabet.charAt(at)))
                    .collect(Collectors.joining());
            TypedQuery query = QueryParser.parse(typed);
            assertFalse(query.root().isEmpty() && query.notes().isEmpty(), typed);
        }
    }

    @Test
    void deepNestingIsRead() {
        assertEquals("甲", print(QueryParser.parse("(".repeat(15) + "甲").root().orElseThrow()));
        TypedQuery deep = QueryParser.parse("(".repeat(1_000) + "甲" + ")".repeat(1_000));
        assertFalse(deep.notes().isEmpty());
        assertEquals(
                "甲",
                print(QueryParser.parse("(".repeat(400) + "甲" + ")".repeat(400))
                        .root()
                        .orElseThrow()));
    }

    private static String print(Node node) {
        if (node instanceof Node.And and) {
            return and.nodes().stream().map(QueryParserTest::print).collect(Collectors.joining(" ", "(", ")"));
        }
        if (node instanceof Node.Or or) {
            return or.nodes().stream().map(QueryParserTest::print).collect(Collectors.joining(" ", "{", "}"));
        }
        if (node instanceof Node.Not not) {
            return "!" + print(not.node());
        }
        if (node instanceof Node.Phrase phrase) {
            return "'" + phrase.text() + "'";
        }
        if (node instanceof Node.Field field) {
            return field.field() + "=" + (field.exact() ? "'" + field.value() + "'" : field.value());
        }
        return ((Node.Word) node).text();
    }
}
