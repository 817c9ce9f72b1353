package org.fazhi.ingest.figures;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Asking only the cues that a clause can hold finds exactly what asking all of them by their expressions finds. */
class CueIndexTest {
    private static final List<String> FILLERS = RuleTexts.expressions("rules.yaml", "fillers");
    private static final List<String> SAYS = RuleTexts.expressions("rules.yaml", "says", "continues");

    private final Fillers fillers = new Fillers(FILLERS);

    @Test
    void findsTheFillersBeforeTheEnd() {
        Pattern plain = Pattern.compile("(?:" + String.join("|", FILLERS) + ")*+$");
        for (String text : RuleTexts.clauses(FILLERS, 3000, 3)) {
            int[] expected = IntStream.rangeClosed(0, text.length())
                    .filter(from -> plain.matcher(text)
                            .useTransparentBounds(true)
                            .region(from, text.length())
                            .lookingAt())
                    .map(from -> -from)
                    .sorted()
                    .map(from -> -from)
                    .toArray();
            assertArrayEquals(expected, fillers.placesBefore(text), text);
            assertEquals(expected[expected.length - 1] == 0, fillers.are(text), text);
        }
    }

    @Test
    void findsWhatTheExpressionsFind() {
        CueIndex index = new CueIndex();
        index.add(SAYS.stream().map(says -> new Cue(says, fillers)).toList());
        List<Plain> plain = SAYS.stream().map(Plain::new).toList();
        List<String> words = new ArrayList<>(FILLERS);
        words.addAll(SAYS);
        List<String> clauses = RuleTexts.clauses(words, 400, 5);
        clauses.addAll(likely());
        int hits = 0;
        for (int i = 0; i < clauses.size(); i++) {
            Window lead = Window.at(0, clauses.get(i));
            Window tail = Window.at(0, clauses.get(clauses.size() - 1 - i));
            BitSet mayFit = index.mayFit(lead, tail, fillers);
            boolean filled = lead.placesBeforeFillers(fillers).length > 1;
            for (int number = 0; number < plain.size(); number++) {
                Cue.Hit expected = plain.get(number).find(lead.text(), tail.text());
                Cue cue = new CueIndex.Cues(index, 0, SAYS.size()).get(number);
                assertEquals(
                        expected,
                        mayFit.get(number) ? cue.find(lead, tail, filled) : null,
                        SAYS.get(number) + " in " + lead.text() + "{n}" + tail.text());
                hits += expected == null ? 0 : 1;
            }
        }
        assertTrue(hits > 1000, hits + " hits only");
    }

    /** Clauses that cues find: one alternative of each of their brackets, some behind fillers. */
    private static List<String> likely() {
        List<String> clauses = new ArrayList<>();
        for (String says : SAYS) {
            String words = says.replaceAll("\\(\\??:?([^()|]*)[^()]*\\)[?*]?", "$1")
                    .replace("~?", "")
                    .replace('~', '了');
            clauses.add(words.replace("{n}", ""));
            clauses.add(words.replace("{n}", "共计"));
        }
        Collections.shuffle(clauses, new java.util.Random(9));
        return clauses;
    }

    /** A cue as its definition says, without any filter. */
    private static final class Plain {
        private final Pattern lead;
        private final Pattern tail;

        Plain(String says) {
            String[] parts = says.replaceAll("\\((?!\\?)", "(?:")
                    .replace("~", "([^,;:。\\\\n]{0,22}?)")
                    .split("\\{n\\}", 2);
            lead = Pattern.compile("(?<cue>" + parts[0] + ")(?:" + String.join("|", FILLERS) + ")*+$");
            tail = Pattern.compile(parts.length == 1 ? "" : parts[1]);
        }

        Cue.Hit find(String before, String after) {
            Matcher behind = tail.matcher(after);
            if (!behind.lookingAt()) {
                return null;
            }
            int weight = behind.end() - gaps(behind, 1);
            boolean none = lead.pattern().startsWith("(?<cue>)");
            Cue.Hit hit = none ? new Cue.Hit(before.length(), behind.end(), weight) : null;
            Matcher matcher = lead.matcher(before);
            for (int from = 0; !none && from <= before.length() && matcher.find(from); from = matcher.start() + 1) {
                int named = matcher.end("cue") - matcher.start() - gaps(matcher, 2);
                if (hit == null || named + weight >= hit.weight()) {
                    hit = new Cue.Hit(matcher.start(), behind.end(), named + weight);
                }
            }
            return hit;
        }

        private static int gaps(Matcher matcher, int from) {
            return IntStream.rangeClosed(from, matcher.groupCount())
                    .map(group -> matcher.end(group) - matcher.start(group))
                    .sum();
        }
    }
}
