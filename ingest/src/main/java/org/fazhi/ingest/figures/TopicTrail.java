package org.fazhi.ingest.figures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fazhi.ingest.RuleFile;

/** Where a text changes its topic. One pass over the text; then the topic at any place is a look-up. */
final class TopicTrail {
    /** Words that hold a cue but change no topic: 调解协议 is no contract. */
    private static final String NONE = "none";

    private static final int LONGEST_REMARK = 120;

    /** A cue, and where the bracket that holds it closes; -1 when none does. What stands in a bracket is no topic behind it. */
    private record Cue(String topic, int closes) {}

    /** Where the cues end, in the order of the text. */
    private final int[] ends;

    private final List<Cue> cues;

    private TopicTrail(int[] ends, List<Cue> cues) {
        this.ends = ends;
        this.cues = cues;
    }

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
            List<KeyedWords.Hit<String>> hits = words.in(text);
            hits.removeIf(hit -> hit.meaning().equals(NONE));
            int[] ends = new int[hits.size()];
            List<Cue> cues = new ArrayList<>(ends.length);
            for (KeyedWords.Hit<String> hit : hits) {
                ends[cues.size()] = hit.end();
                cues.add(new Cue(hit.meaning(), closing(text, hit.end())));
            }
            return new TopicTrail(ends, cues);
        }

        /** The last topic of a heading, or null. */
        String of(String heading) {
            return follow(heading).lastWithin(0, heading.length());
        }
    }

    /** The topic of the last cue that ends between two places; null when none does. */
    String lastWithin(int from, int to) {
        int found = Arrays.binarySearch(ends, to);
        int last = found >= 0 ? found : -found - 2;
        while (last >= 0 && ends[last] > from && isAside(cues.get(last), to)) {
            last--;
        }
        return last < 0 || ends[last] <= from ? null : cues.get(last).topic();
    }

    /** Whether a cue stands in a bracket that closes before a place. */
    private static boolean isAside(Cue cue, int place) {
        return cue.closes() >= 0 && cue.closes() < place;
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
