package org.fazhi.mappings.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Whatever the runs: a text holds a phrase exactly where one of its ways stands. The lists of runs and the texts are random and small, so that runs overlap. */
class ExactPhraseTest {
    private final Random random = new Random(20_261_127);

    @Test
    void aWayStandsExactlyWhereThePhraseDoes() {
        for (int i = 0; i < 400; i++) {
            List<String> list = new ArrayList<>(words(1 + random.nextInt(25), 2, 6));
            CommonRuns runs = new CommonRuns(list);
            RunParts parts = new RunParts(list);
            List<String> texts = new ArrayList<>(words(4, 10, 40));
            for (int p = 0; p < 30; p++) {
                String from = texts.get(random.nextInt(texts.size()));
                int start = random.nextInt(from.length());
                String phrase = p % 3 == 0
                        ? words(1, 1, 9).first()
                        : from.substring(start, start + 1 + random.nextInt(Math.min(10, from.length() - start)));
                for (String text : texts) {
                    assertEquals(
                            text.contains(phrase),
                            holds(tokens(runs, text), new ExactPhrase(runs, parts, phrase.toCharArray()).ways()),
                            () -> phrase + " in " + text);
                }
            }
        }
    }

    @Test
    void aLongPhraseIsFoundByItsMiddleInOneWay() {
        for (int i = 0; i < 100; i++) {
            List<String> list = new ArrayList<>(words(1 + random.nextInt(25), 2, 6));
            CommonRuns runs = new CommonRuns(list);
            RunParts parts = new RunParts(list);
            String text = words(1, 300, 400).first();
            String phrase = text.substring(random.nextInt(20), 240 + random.nextInt(60));
            List<List<List<String>>> ways = new ExactPhrase(runs, parts, phrase.toCharArray()).ways();
            assertTrue(holds(tokens(runs, text), ways), () -> phrase + " in " + text);
            String other = text.substring(0, 150) + "z" + text.substring(150);
            if (ways.size() == 1) {
                assertFalse(holds(tokens(runs, other), ways), () -> phrase + " in " + other);
            }
        }
        assertEquals(1, ExactTokens.phrase("复".repeat(10_000)).size());
    }

    /** What a query costs: for phrases of the genre few ways, each with a choice of tokens at its ends only. */
    @Test
    void onlyTheFirstAndTheLastPositionHaveAChoice() {
        for (String phrase : List.of("行政复议", "规范性文件备案审查", "一件一件地办", "法", "2016年")) {
            for (List<List<String>> way : ExactTokens.phrase(phrase)) {
                for (int at = 1; at < way.size() - 1; at++) {
                    assertEquals(1, way.get(at).size(), () -> phrase + " " + way);
                }
            }
        }
    }

    private TreeSet<String> words(int count, int shortest, int longest) {
        TreeSet<String> words = new TreeSet<>();
        for (int i = 0; i < count; i++) {
            StringBuilder word = new StringBuilder();
            random.ints(shortest + random.nextInt(longest - shortest + 1), 0, 3)
                    .forEach(letter -> word.append((char) ('a' + letter)));
            words.add(word.toString());
        }
        return words;
    }

    private static List<String> tokens(CommonRuns runs, String text) {
        List<String> tokens = new ArrayList<>();
        for (int at = 0; at < text.length(); ) {
            int length = runs.tokenAt(text.toCharArray(), at);
            tokens.add(text.substring(at, at + length));
            at += length;
        }
        return tokens;
    }

    private static boolean holds(List<String> tokens, List<List<List<String>>> ways) {
        return ways.stream().anyMatch(way -> {
            for (int at = 0; at + way.size() <= tokens.size(); at++) {
                if (standsAt(tokens, at, way)) {
                    return true;
                }
            }
            return false;
        });
    }

    private static boolean standsAt(List<String> tokens, int at, List<List<String>> way) {
        for (int i = 0; i < way.size(); i++) {
            if (!way.get(i).contains(tokens.get(at + i))) {
                return false;
            }
        }
        return true;
    }
}
