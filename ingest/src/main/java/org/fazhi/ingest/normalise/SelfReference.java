package org.fazhi.ingest.normalise;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a text speaks of its own authority and place: 我局, 我镇, 全区, 县政府. */
final class SelfReference {
    private static final int READ = 8000;
    private static final String STARTS = "我本全区县市省州自";
    private static final Pattern WORDS = Pattern.compile(
            "(?:我|本)(局|委|厅|办|院|队|中心|站|司|会|馆|分局|支队|大队)(?!员|议|公|作|长|法)|(?:我|全)(镇|乡|街道|街|园区|管委会)|(?:我|全)(区|县|市|省|州|盟|旗)(?!别|域|场|级)|(区|县|市|省|州)(?:委、|委)?[区县市省州]?(?:人民)?政府|(自治区)(?:党委|人民政府|政府)");

    private final Map<String, Integer> counts = new HashMap<>();
    private int departments;
    private int townships;

    static SelfReference of(String text) {
        SelfReference reference = new SelfReference();
        int end = Math.min(text.length(), READ);
        Matcher matcher = WORDS.matcher(text);
        for (int at = 0; at < end; at++) {
            if (STARTS.indexOf(text.charAt(at)) < 0 || !matcher.region(at, end).lookingAt()) {
                continue;
            }
            at = matcher.end() - 1;
            if (matcher.group(1) != null) {
                reference.departments++;
            } else if (matcher.group(2) != null) {
                reference.townships++;
            } else {
                String kind = matcher.group(3) != null
                        ? matcher.group(3)
                        : matcher.group(4) != null ? matcher.group(4) : "自治区";
                int weight = matcher.group(3) != null && matcher.group().startsWith("我") ? 3 : 1;
                reference.counts.merge(kind, weight, Integer::sum);
            }
        }
        return reference;
    }

    /** Whether a bureau, office or the like speaks. */
    boolean isDepartment() {
        return departments >= 2 && departments > townships;
    }

    boolean isTownship() {
        return townships >= 3 && townships > departments;
    }

    /** 区, 县, 市, 省, 州, 盟, 旗 or 自治区: what the text calls its place most often; null when it calls it nothing. */
    String place() {
        String most = null;
        for (String kind : new String[] {"区", "县", "市", "省", "州", "盟", "旗", "自治区"}) {
            if (counts.getOrDefault(kind, 0) > (most == null ? 0 : counts.get(most))) {
                most = kind;
            }
        }
        return most;
    }
}
