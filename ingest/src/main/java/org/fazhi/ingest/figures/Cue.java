package org.fazhi.ingest.figures;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One way to state a figure, as written in indicators rules: {@code 聘(请|任)~{n}~法律顾问}. {@code {n}} is the number with its
 * unit and stands at the end when it is not written; {@code ~} is a gap of some characters within the clause; the rest is a
 * regular expression. Between the words before the number and the number itself, fillers (共, 达到, 均为 …) may stand.
 */
final class Cue {
    /** A match: where it starts in the lead, where it ends in the tail, and how many characters it names, gaps not counted. */
    record Hit(int leadStart, int tailEnd, int weight) {}

    private static final String GAP = "([^,;:。\\\\n]{0,22}?)";
    private static final String NUMBER = "{n}";

    private final Pattern lead;
    private final Pattern tail;
    private final int[][] leadWords;
    private final int[][] tailWords;

    Cue(String says, String fillers) {
        int number = says.indexOf(NUMBER);
        String before = number < 0 ? says : says.substring(0, number);
        String after = number < 0 ? "" : says.substring(number + NUMBER.length());
        lead = before.isEmpty() ? null : Pattern.compile("(?<cue>" + expression(before) + ")(?:" + fillers + ")*+$");
        tail = after.isEmpty() ? null : Pattern.compile(expression(after));
        leadWords = RequiredWords.of(before);
        tailWords = RequiredWords.of(after);
    }

    /** The shortest match that ends at the number, or null. */
    Hit find(String leadText, String tailText, Traces leadTraces, Traces tailTraces) {
        if (!leadTraces.mayHaveAll(leadWords) || !tailTraces.mayHaveAll(tailWords)) {
            return null;
        }
        int tailEnd = 0;
        int weight = 0;
        if (tail != null) {
            Matcher matcher = tail.matcher(tailText);
            if (!matcher.lookingAt()) {
                return null;
            }
            tailEnd = matcher.end();
            weight = matcher.end() - gaps(matcher, 1);
        }
        if (lead == null) {
            return new Hit(leadText.length(), tailEnd, weight);
        }
        Matcher matcher = lead.matcher(leadText);
        Hit hit = null;
        int from = 0;
        while (from <= leadText.length() && matcher.find(from)) {
            int named = matcher.end("cue") - matcher.start("cue") - gaps(matcher, 2);
            if (hit == null || named + weight >= hit.weight()) {
                hit = new Hit(matcher.start(), tailEnd, named + weight);
            }
            from = matcher.start() + 1;
        }
        return hit;
    }

    private static int gaps(Matcher matcher, int from) {
        int sum = 0;
        for (int group = from; group <= matcher.groupCount(); group++) {
            if (matcher.start(group) >= 0) {
                sum += matcher.end(group) - matcher.start(group);
            }
        }
        return sum;
    }

    private static String expression(String says) {
        return says.replaceAll("\\((?!\\?)", "(?:").replace("~", GAP);
    }
}
