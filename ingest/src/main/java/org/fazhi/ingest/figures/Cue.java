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

    /** The words before the number. */
    private final Pattern lead;
    /** The same with fillers behind them. */
    private final Pattern filledLead;

    private final Pattern tail;
    /** The characters the words before the number begin with; null when any may. */
    private final String beginnings;
    /** The characters they end with; null when any may, or when there are none. */
    private final String endings;

    private final int[][] leadWords;
    private final int[][] tailWords;

    Cue(String says, Fillers fillers) {
        int number = says.indexOf(NUMBER);
        String before = expression(number < 0 ? says : says.substring(0, number));
        String after = expression(number < 0 ? "" : says.substring(number + NUMBER.length()));
        Shape shape = new Shape(before);
        beginnings = shape.beginnings();
        endings = shape.endings();
        lead = before.isEmpty() ? null : Pattern.compile("(?<cue>" + before + ")");
        filledLead = before.isEmpty() ? null : Pattern.compile(lead.pattern() + fillers.expression() + "$");
        tail = after.isEmpty() ? null : Pattern.compile(after);
        leadWords = RequiredWords.of(before);
        tailWords = RequiredWords.of(after);
    }

    /** The characters with which the words before the number end; null when any may, or when there are none. */
    String endings() {
        return endings;
    }

    /** Traces of words of which every lead, and every tail, that fits has one; several parts need one each. */
    int[][] leadWords() {
        return leadWords;
    }

    int[][] tailWords() {
        return tailWords;
    }

    /**
     * The shortest match that ends at the number, or null.
     *
     * @param filled whether the lead ends with fillers
     */
    Hit find(Window lead, Window tail, boolean filled) {
        if (!lead.traces().mayHaveAll(leadWords) || !tail.traces().mayHaveAll(tailWords)) {
            return null;
        }
        if (this.tail == null) {
            return inLead(lead.text(), filled, 0, 0);
        }
        Matcher matcher = this.tail.matcher(tail.text());
        return matcher.lookingAt()
                ? inLead(lead.text(), filled, matcher.end(), matcher.end() - gaps(matcher, 1))
                : null;
    }

    /** @param weight of what fits behind the number */
    private Hit inLead(String text, boolean filled, int tailEnd, int weight) {
        if (lead == null) {
            return new Hit(text.length(), tailEnd, weight);
        }
        // Both match up to the end; most leads have no fillers, and need not be asked for them at every place.
        Matcher matcher = (filled ? filledLead : lead).matcher(text);
        matcher.useTransparentBounds(true).useAnchoringBounds(false);
        Hit hit = null;
        for (int from = 0; from <= text.length(); from++) {
            if (mayBeginAt(text, from) && matcher.region(from, text.length()).matches()) {
                int named = matcher.end("cue") - from - gaps(matcher, 2);
                if (hit == null || named + weight >= hit.weight()) {
                    hit = new Hit(from, tailEnd, named + weight);
                }
            }
        }
        return hit;
    }

    private boolean mayBeginAt(String text, int place) {
        return beginnings == null || place < text.length() && beginnings.indexOf(text.charAt(place)) >= 0;
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
