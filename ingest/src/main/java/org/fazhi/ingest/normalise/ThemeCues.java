package org.fazhi.ingest.normalise;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fazhi.ingest.RuleFile;
import org.fazhi.mappings.vocabulary.Themes;

/** Tells the theme of a section by the cues of theme-cues.yaml: its heading first, then how its text begins, then its parent. */
final class ThemeCues {
    private static final double CLEAR_IN_TEXT = 3;

    private record Cue(String word, double weight) {}

    private final Map<String, List<Cue>> cues = new LinkedHashMap<>();

    private ThemeCues(Map<String, Map<Integer, List<String>>> rules, Themes themes) {
        rules.forEach((theme, byWeight) -> {
            themes.find(theme).orElseThrow(() -> new IllegalStateException("theme-cues.yaml names no theme: " + theme));
            List<Cue> list = new ArrayList<>();
            byWeight.forEach((weight, words) -> words.forEach(word -> list.add(new Cue(word, weight))));
            cues.put(theme, list);
        });
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
        String best = null;
        double most = 0;
        double second = 0;
        for (Map.Entry<String, List<Cue>> theme : cues.entrySet()) {
            double weight = 0;
            for (Cue cue : theme.getValue()) {
                weight += words.contains(cue.word()) ? cue.weight() : 0;
            }
            if (weight > most) {
                second = most;
                most = weight;
                best = theme.getKey();
            } else {
                second = Math.max(second, weight);
            }
        }
        return most >= least && most - second >= lead ? best : null;
    }
}
