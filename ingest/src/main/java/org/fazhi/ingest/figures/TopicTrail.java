package org.fazhi.ingest.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.ingest.RuleFile;

/** Where a text changes its topic. One pass over the text; then the topic at any place is a look-up. */
final class TopicTrail {
    private final TreeMap<Integer, String> topics = new TreeMap<>();

    private TopicTrail() {}

    /** The topics of topics.yaml, compiled. */
    static final class Cues {
        private final List<String> names;
        private final Pattern pattern;

        private Cues(Map<String, String> file) {
            names = List.copyOf(file.keySet());
            List<String> groups = new ArrayList<>();
            file.values().forEach(cues -> groups.add("(" + cues.replaceAll("\\((?!\\?)", "(?:") + ")"));
            pattern = Pattern.compile(String.join("|", groups));
        }

        @SuppressWarnings("unchecked")
        static Cues load() {
            return new Cues(RuleFile.yaml(FigureReader.class, "topics.yaml", java.util.LinkedHashMap.class));
        }

        TopicTrail follow(String text) {
            TopicTrail trail = new TopicTrail();
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                for (int group = 1; group <= names.size(); group++) {
                    if (matcher.start(group) >= 0) {
                        trail.topics.put(matcher.end(), names.get(group - 1));
                        break;
                    }
                }
            }
            return trail;
        }

        /** The last topic of a heading, or null. */
        String of(String heading) {
            return follow(heading).lastWithin(0, heading.length());
        }
    }

    /** The topic of the last cue that ends between two places; null when none does. */
    String lastWithin(int from, int to) {
        Map.Entry<Integer, String> entry = topics.floorEntry(to);
        return entry == null || entry.getKey() <= from ? null : entry.getValue();
    }
}
