package org.fazhi.ingest.normalise;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a text speaks of its own authority and place: 我局, 我镇, 全区, 县政府. */
final class SelfReference {
    private static final int READ = 8000;
    static final Characters STARTS = Characters.of("我本全区县市省州自");
    private static final Characters PLACES = Characters.of("区县市省州");
    /** What can follow the first character of {@link #WORDS}: most that begin like these words go on otherwise. */
    private static final Characters AFTER_OWN = Characters.of("局委厅办院队中站司会馆分支大镇乡街园管区县市省州盟旗");

    private static final Characters AFTER_PLACE = Characters.of("委区县市省州人政");
    static final Pattern WORDS = Pattern.compile(
            "(?:我|本)(局|委|厅|办|院|队|中心|站|司|会|馆|分局|支队|大队)(?!员|议|公|作|长|法)|(?:我|全)(镇|乡|街道|街|园区|管委会)|(?:我|全)(区|县|市|省|州|盟|旗)(?!别|域|场|级)|(区|县|市|省|州)(?:委、|委)?[区县市省州]?(?:人民)?政府|(自治区)(?:党委|人民政府|政府)");

    private final String text;
    private final Map<String, Integer> counts = new HashMap<>();
    private int departments;
    private int townships;
    private boolean read;

    /** The text is not read before it is asked for: most reports say whose they are in the title. */
    SelfReference(String text) {
        this.text = text;
    }

    private void read() {
        if (read) {
            return;
        }
        read = true;
        int end = Math.min(text.length(), READ);
        Matcher matcher = WORDS.matcher(text);
        int at = STARTS.next(text, 0, end);
        while (at < end) {
            boolean found = at + 1 < end
                    && mayBegin(text.charAt(at), text.charAt(at + 1))
                    && matcher.region(at, end).lookingAt();
            if (found) {
                count(matcher);
            }
            at = STARTS.next(text, found ? matcher.end() : at + 1, end);
        }
    }

    static boolean mayBegin(char first, char second) {
        return first == '自' ? second == '治' : (PLACES.has(first) ? AFTER_PLACE : AFTER_OWN).has(second);
    }

    private void count(Matcher matcher) {
        if (matcher.group(1) != null) {
            departments++;
        } else if (matcher.group(2) != null) {
            townships++;
        } else {
            String kind =
                    matcher.group(3) != null ? matcher.group(3) : matcher.group(4) != null ? matcher.group(4) : "自治区";
            int weight = matcher.group(3) != null && matcher.group().startsWith("我") ? 3 : 1;
            counts.merge(kind, weight, Integer::sum);
        }
    }

    /** Whether a bureau, office or the like speaks. */
    boolean isDepartment() {
        read();
        return departments >= 2 && departments > townships;
    }

    boolean isTownship() {
        read();
        return townships >= 3 && townships > departments;
    }

    /** 区, 县, 市, 省, 州, 盟, 旗 or 自治区: what the text calls its place most often; null when it calls it nothing. */
    String place() {
        read();
        String most = null;
        for (String kind : new String[] {"区", "县", "市", "省", "州", "盟", "旗", "自治区"}) {
            if (counts.getOrDefault(kind, 0) > (most == null ? 0 : counts.get(most))) {
                most = kind;
            }
        }
        return most;
    }
}
