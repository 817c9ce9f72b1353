package org.fazhi.ingest.normalise;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fazhi.ingest.RuleFile;
import org.fazhi.mappings.vocabulary.Themes;

/** Tells the theme of a section by the cues of theme-cues.yaml: its heading first, then how its text begins, then its parent. */
final class ThemeCues {
    private static final double CLEAR_IN_TEXT = 3;

    /** A word and what it adds to a theme, which is the place of its code in {@link #themes}. */
    private record Cue(String word, int theme, double weight) {}

    private final List<String> themes = new ArrayList<>();
    private final Map<Character, List<Cue>> byFirst = new HashMap<>();
    private final Characters firsts;

    private ThemeCues(Map<String, Map<Integer, List<String>>> rules, Themes known) {
        rules.forEach((theme, byWeight) -> {
            known.find(theme).orElseThrow(() -> new IllegalStateException("theme-cues.yaml names no theme: " + theme));
            byWeight.forEach((weight, words) ->
                    words.forEach(word -> byFirst.computeIfAbsent(word.charAt(0), first -> new ArrayList<>())
                            .add(new Cue(word, themes.size(), weight))));
            themes.add(theme);
        });
        StringBuilder all = new StringBuilder();
        byFirst.keySet().forEach(all::append);
        firsts = Characters.of(all.toString());
    }

    @SuppressWarnings("unchecked")
    static ThemeCues load(Themes themes) {
        Map<String, Map<Object, List<String>>> file = RuleFile.yaml(ThemeCues.class, "theme-cues.yaml", Map.class);
        Map<String, Map<Integer, List<String>>> rules = new LinkedHashMap<>();
        file.forEach((theme, byWeight) -> {
            Map<Integer, List<String>> typed = new LinkedHashMap<>();
            byWeight.forEach((weight, words) -> typed.put(Integer.valueOf(weight.toString()), words));
            rules.put(theme, typed);
        });
        return new ThemeCues(rules, themes);
    }

    /** The theme's code; null when neither heading nor text is clear and the parent has none. */
    String of(String heading, String text, String parent) {
        String byHeading = best(heading, 1, 0.5);
        if (byHeading != null) {
            return byHeading;
        }
        if (parent != null) {
            return parent;
        }
        return best(text, CLEAR_IN_TEXT, 1.5);
    }

    private String best(String words, double least, double lead) {
        double[] weights = weights(words);
        int best = -1;
        double most = 0;
        double second = 0;
        for (int theme = 0; theme < weights.length; theme++) {
            if (weights[theme] > most) {
                second = most;
                most = weights[theme];
                best = theme;
            } else {
                second = Math.max(second, weights[theme]);
            }
        }
        return most >= least && most - second >= lead ? themes.get(best) : null;
    }

    /** For each theme the sum of its cues in the words; a word counts once, however often it stands there. */
    private double[] weights(String words) {
        double[] weights = new double[themes.size()];
        Set<Cue> counted = Collections.newSetFromMap(new IdentityHashMap<>());
        int end = words.length();
        for (int at = firsts.next(words, 0, end); at < end; at = firsts.next(words, at + 1, end)) {
            for (Cue cue : byFirst.get(words.charAt(at))) {
                if (words.startsWith(cue.word(), at) && counted.add(cue)) {
                    weights[cue.theme()] += cue.weight();
                }
            }
        }
        return weights;
    }
}
