package org.fazhi.ingest.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.ingest.RuleFile;

/** Where a text changes its topic. One pass over the text; then the topic at any place is a look-up. */
final class TopicTrail {
    /** Words that hold a cue but change no topic: 调解协议 is no contract. */
    private static final String NONE = "none";

    private final TreeMap<Integer, String> topics = new TreeMap<>();

    private TopicTrail() {}

    /** A cue: plain words, or an expression that begins with a plain character. */
    private record TopicCue(String topic, String words, Pattern expression) {
        /** End of the cue when it stands at a place; -1 when it does not. */
        int end(String text, int place) {
            if (expression == null) {
                return text.startsWith(words, place) ? place + words.length() : -1;
            }
            Matcher matcher = expression.matcher(text).region(place, text.length());
            return matcher.lookingAt() ? matcher.end() : -1;
        }
    }

    /** The topics of topics.yaml, by the first character of their cues. */
    static final class Cues {
        private final Map<Character, List<TopicCue>> byFirst = new HashMap<>();

        private Cues(Map<String, String> file) {
            file.forEach((topic, cues) -> {
                for (String cue : cues.split("\\|(?![^(\\[]*[)\\]])")) {
                    boolean plain = cue.chars().allMatch(c -> c >= '一' && c <= '鿿' || Character.isDigit(c));
                    byFirst.computeIfAbsent(cue.charAt(0), c -> new ArrayList<>())
                            .add(new TopicCue(topic, cue, plain ? null : Pattern.compile(cue)));
                }
            });
        }

        @SuppressWarnings("unchecked")
        static Cues load() {
            return new Cues(RuleFile.yaml(FigureReader.class, "topics.yaml", LinkedHashMap.class));
        }

        TopicTrail follow(String text) {
            TopicTrail trail = new TopicTrail();
            int place = 0;
            while (place < text.length()) {
                int end = -1;
                for (TopicCue cue : byFirst.getOrDefault(text.charAt(place), List.of())) {
                    end = cue.end(text, place);
                    if (end > 0) {
                        trail.set(end, cue.topic());
                        break;
                    }
                }
                place = end > 0 ? end : place + 1;
            }
            return trail;
        }

        /** The last topic of a heading, or null. */
        String of(String heading) {
            return follow(heading).lastWithin(0, heading.length());
        }
    }

    private void set(int end, String topic) {
        if (!topic.equals(NONE)) {
            topics.put(end, topic);
        }
    }

    /** The topic of the last cue that ends between two places; null when none does. */
    String lastWithin(int from, int to) {
        Map.Entry<Integer, String> entry = topics.floorEntry(to);
        return entry == null || entry.getKey() <= from ? null : entry.getValue();
    }
}
