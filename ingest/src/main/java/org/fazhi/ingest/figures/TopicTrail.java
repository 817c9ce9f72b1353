package org.fazhi.ingest.figures;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.fazhi.ingest.RuleFile;

/** Where a text changes its topic. One pass over the text; then the topic at any place is a look-up. */
final class TopicTrail {
    /** Words that hold a cue but change no topic: 调解协议 is no contract. */
    private static final String NONE = "none";

    private static final int LONGEST_REMARK = 120;

    /** A cue, and where the bracket that holds it closes; -1 when none does. What stands in a bracket is no topic behind it. */
    private record Cue(String topic, int closes) {}

    private final TreeMap<Integer, Cue> topics = new TreeMap<>();

    private TopicTrail() {}

    /** The topics of topics.yaml. */
    static final class Cues {
        private final KeyedWords<String> words = new KeyedWords<>();

        private Cues(Map<String, String> file) {
            file.forEach(words::add);
        }

        @SuppressWarnings("unchecked")
        static Cues load() {
            return new Cues(RuleFile.yaml(FigureReader.class, "topics.yaml", LinkedHashMap.class));
        }

        TopicTrail follow(String text) {
            TopicTrail trail = new TopicTrail();
            for (KeyedWords.Hit<String> hit : words.in(text)) {
                if (!hit.meaning().equals(NONE)) {
                    trail.topics.put(hit.end(), new Cue(hit.meaning(), closing(text, hit.end())));
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
        Map.Entry<Integer, Cue> entry = topics.floorEntry(to);
        while (entry != null
                && entry.getValue().closes() >= 0
                && entry.getValue().closes() < to) {
            entry = topics.lowerEntry(entry.getKey());
        }
        return entry == null || entry.getKey() <= from ? null : entry.getValue().topic();
    }

    /** Where the bracket around a place closes; -1 when there is none. */
    private static int closing(String text, int place) {
        for (int at = place; at < text.length() && at - place < LONGEST_REMARK; at++) {
            char c = text.charAt(at);
            if (c == ')') {
                return at;
            }
            if (c == '(' || c == '\n' || c == '。') {
                return -1;
            }
        }
        return -1;
    }
}
