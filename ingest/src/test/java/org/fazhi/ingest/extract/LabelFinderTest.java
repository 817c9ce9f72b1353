package org.fazhi.ingest.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import org.fazhi.ingest.RuleFile;
import org.junit.jupiter.api.Test;

/** Labels are only looked for where one of their names stands; that finds what the expression alone finds. */
class LabelFinderTest {
    private static final int LINES = 5_000;
    private static final List<String> BETWEEN = List.of(
            "",
            "：",
            ":",
            "\t",
            " ",
            "　",
            "\u00a0",
            "[",
            "【",
            "］",
            "】",
            "1.",
            "27、",
            "•",
            "·",
            "。",
            "2024-02-26",
            "石鼎县",
            "        ",
            "\n");

    private final LabelFinder labels = LabelFinder.load();

    @Test
    void whatTheExpressionAloneFinds() {
        List<String> names = new ArrayList<>();
        Map<?, ?> file = RuleFile.yaml(LabelFinder.class, "labels.yaml", Map.class);
        file.values().forEach(list -> ((List<?>) list).forEach(name -> names.add(String.valueOf(name))));
        Random random = new Random(11);
        int found = 0;
        for (int i = 0; i < LINES; i++) {
            String line = line(random, names);
            Matcher plain = labels.matcher(line);
            Matcher keyed = labels.matcher(line);
            int from = 0;
            while (plain.find()) {
                assertTrue(labels.find(keyed, line, from), line);
                assertEquals(plain.group(2), keyed.group(2), line);
                assertEquals(plain.start(), keyed.start(), line);
                assertEquals(plain.end(), keyed.end(), line);
                from = keyed.end();
                found++;
            }
            assertTrue(!labels.find(keyed, line, from), line);
        }
        assertTrue(found > LINES / 4, "labels should be found now and then: " + found);
    }

    private static String line(Random random, List<String> names) {
        StringBuilder line = new StringBuilder();
        for (int n = random.nextInt(5); n >= 0; n--) {
            String gap = BETWEEN.get(random.nextInt(BETWEEN.size()));
            line.append(gap);
            String name = names.get(random.nextInt(names.size()));
            line.append(random.nextInt(3) == 0 ? String.join(gap.isBlank() ? gap : " ", name.split("")) : name);
            line.append(BETWEEN.get(random.nextInt(BETWEEN.size())));
        }
        return line.toString();
    }
}
