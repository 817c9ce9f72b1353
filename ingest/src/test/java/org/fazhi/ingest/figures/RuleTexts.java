package org.fazhi.ingest.figures;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.ingest.RuleFile;

/** The expressions of the rule files, and random clauses that are made of their words. */
final class RuleTexts {
    private static final Pattern WORDS = Pattern.compile("[一-鿿]+");

    private RuleTexts() {}

    /** Everything under some keys of a rule file; of all of it where no key is named. */
    static List<String> expressions(String file, String... keys) {
        List<String> found = new ArrayList<>();
        collect(RuleFile.yaml(FigureReader.class, file, Map.class), Set.of(keys), keys.length == 0, found);
        return found;
    }

    private static void collect(Object part, Set<String> keys, boolean inside, List<String> found) {
        if (part instanceof Map<?, ?> map) {
            map.forEach((key, value) -> collect(value, keys, inside || keys.contains(key), found));
        } else if (part instanceof List<?> list) {
            list.forEach(value -> collect(value, keys, inside, found));
        } else if (inside && part instanceof String expression) {
            found.add(expression);
        }
    }

    /** Clauses of words from expressions, with numbers and signs between; the same for the same seed. */
    static List<String> clauses(List<String> expressions, int count, long seed) {
        Set<String> words =
                new LinkedHashSet<>(List.of("12", "3.5%", ",", "、", "了", "的", "(", ")", "“", "{n}", "年", ""));
        for (String expression : expressions) {
            Matcher matcher = WORDS.matcher(expression);
            while (matcher.find()) {
                words.add(matcher.group());
            }
        }
        List<String> all = List.copyOf(words);
        Random random = new Random(seed);
        List<String> clauses = new ArrayList<>(List.of(""));
        while (clauses.size() < count) {
            StringBuilder clause = new StringBuilder();
            for (int i = random.nextInt(9); i >= 0; i--) {
                // The signs come first, and often.
                clause.append(all.get(random.nextInt(random.nextInt(3) == 0 ? 12 : all.size())));
            }
            clauses.add(clause.toString());
        }
        return clauses;
    }
}
