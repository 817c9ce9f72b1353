package org.fazhi.analysisik;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever the text, the words stand where they say. Seeds are fixed, so a failure can be repeated. */
class IkTokenizerFuzzTest {
    private static final String[] PIECES = {
        "行政复议",
        "放管服",
        "出庭应诉率",
        "的",
        "朝阳区",
        "一二三四",
        "两万余人次",
        "𠮷",
        "😀",
        "👩‍👩‍👧",
        "\uD83D",
        "\uDE00",
        "é",
        "a\u0301",
        "Ａ９．３％",
        "99.3%",
        "1,234",
        "12,15",
        "2015-2020",
        "a.b-c@d.e",
        "-",
        ".",
        "...",
        ",",
        "，",
        "_",
        "#",
        "+",
        "&",
        "。",
        "、",
        "\n",
        "　",
        " ",
        "\t",
        "\u0000",
        "\uFEFF",
        "\uFFFF",
        "㈠",
        "①",
        "⼀",
        "ガ",
        "한국",
        "ﾊﾝｶｸ",
        "￥",
        "〇",
        "々",
        "COVID-19",
        "x",
        "Ⅳ",
        "《",
        "》"
    };

    private static final Set<Character.UnicodeBlock> IDEOGRAPHS = Set.of(
            Character.UnicodeBlock.CJK_UNIFIED_IDEOGRAPHS, Character.UnicodeBlock.CJK_UNIFIED_IDEOGRAPHS_EXTENSION_A);

    @ParameterizedTest
    @EnumSource
    void wordsStandWhereTheySay(Granularity granularity) {
        Random random = new Random(20);
        try (Tokens tokens = new Tokens(granularity)) {
            for (int round = 0; round < 400; round++) {
                String text = pieces(random, random.nextInt(60));
                check(text, tokens.of(text), tokens.finalOffset());
            }
            for (int round = 0; round < 40; round++) {
                String text = pieces(random, 1500 + random.nextInt(4000));
                check(text, tokens.of(text), tokens.finalOffset());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void arbitraryUnitsDoNoHarm(Granularity granularity) {
        Random random = new Random(21);
        try (Tokens tokens = new Tokens(granularity)) {
            for (int length : new int[] {0, 1, 2, 3999, 4000, 4001, 4095, 4096, 4097, 7999, 8000, 8001, 50_000}) {
                StringBuilder text = new StringBuilder();
                random.ints(length, 0, 0x10000).forEach(unit -> text.append((char) unit));
                check(text.toString(), tokens.of(text.toString()), tokens.finalOffset());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void textWithoutAnyBreakIsCutBetweenWords(Granularity granularity) {
        String unbroken = "行政复议纠错率".repeat(3000);
        try (Tokens tokens = new Tokens(granularity)) {
            List<Tokens.Token> found = tokens.of(unbroken);
            check(unbroken, found, tokens.finalOffset());
            assertEquals(
                    3000,
                    found.stream().filter(token -> token.term().equals("纠错率")).count());
            String letters = "x".repeat(100_000);
            check(letters, tokens.of(letters), tokens.finalOffset());
        }
    }

    @ParameterizedTest
    @EnumSource
    void readersThatGiveLittleAtATimeChangeNothing(Granularity granularity) {
        Random random = new Random(22);
        try (Tokens tokens = new Tokens(granularity)) {
            String text = pieces(random, 6000);
            assertEquals(tokens.of(text), tokens.of(new Dribble(text, random)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aLongTextIsCutLikeItsSentences(Granularity granularity) {
        Random random = new Random(23);
        StringBuilder text = new StringBuilder();
        List<Tokens.Token> expected = new ArrayList<>();
        try (Tokens tokens = new Tokens(granularity)) {
            while (text.length() < 60_000) {
                String sentence = pieces(random, random.nextInt(80)) + "。";
                int base = text.length();
                tokens.of(sentence)
                        .forEach(t -> expected.add(new Tokens.Token(t.term(), base + t.start(), base + t.end())));
                text.append(sentence);
            }
            assertEquals(expected, tokens.of(text.toString()));
        }
    }

    private static String pieces(Random random, int count) {
        StringBuilder text = new StringBuilder();
        random.ints(count, 0, PIECES.length).forEach(piece -> text.append(PIECES[piece]));
        return text.toString();
    }

    private static void check(String text, List<Tokens.Token> tokens, int finalOffset) {
        char[] folded = new char[text.length()];
        Folding.fold(text.toCharArray(), folded.length, folded);
        BitSet covered = new BitSet();
        int previous = 0;
        for (Tokens.Token token : tokens) {
            assertTrue(token.start() >= previous, () -> "starts go back at " + token);
            assertTrue(token.start() < token.end() && token.end() <= text.length(), () -> "out of the text: " + token);
            assertEquals(new String(folded, token.start(), token.end() - token.start()), token.term());
            covered.set(token.start(), token.end());
            previous = token.start();
        }
        assertEquals(text.length(), finalOffset);
        text.codePoints().filter(Character::isIdeographic).distinct().forEach(c -> assertCovered(text, c, covered));
    }

    /** Compatibility radicals and signs such as 〇 stand in other blocks; IK does not take them for characters. */
    private static void assertCovered(String text, int character, BitSet covered) {
        boolean known = character > 0xFFFF || IDEOGRAPHS.contains(Character.UnicodeBlock.of(character));
        for (int at = text.indexOf(character); known && at >= 0; at = text.indexOf(character, at + 1)) {
            assertTrue(covered.get(at), "lost " + Character.toString(character) + " at " + at);
        }
    }

    /** Gives one to five characters at a time, as a reader may. */
    private static final class Dribble extends FilterReader {
        private final Random random;

        Dribble(String text, Random random) {
            super(new StringReader(text));
            this.random = random;
        }

        @Override
        public int read(char[] buffer, int from, int length) throws IOException {
            Reader all = in;
            return all.read(buffer, from, Math.min(length, 1 + random.nextInt(5)));
        }
    }
}
