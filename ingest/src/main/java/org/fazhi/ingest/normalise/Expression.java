package org.fazhi.ingest.normalise;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A regular expression that is tried only where a character stands that its matches can begin with. Which these are it is asked itself,
 * once for each character that a text has: on that character alone it must either fit or run into the end. What it finds is exactly what
 * its pattern finds. Thread-safe.
 */
final class Expression {
    private static final byte NEVER = 1;
    private static final byte PERHAPS = 2;
    /** Characters that no expression names: one that can begin with them can begin with anything. */
    private static final String UNNAMED = "囗q\"";
    /** What makes a match depend on what stands before it, which a character alone does not show. */
    private static final Pattern LOOKS_BACK = Pattern.compile("\\(\\?<=|\\\\[bBG]");

    private final Pattern pattern;
    private final boolean anywhere;
    /** By character; 0 where it has not been asked. It fills as characters come up, and every thread would write the same. */
    private final byte[] beginnings = new byte[Character.MAX_VALUE + 1];

    private Expression(Pattern pattern) {
        this.pattern = pattern;
        anywhere = LOOKS_BACK.matcher(pattern.pattern()).find()
                || pattern.matcher("").find()
                || UNNAMED.chars().allMatch(c -> mayBeginWith((char) c));
    }

    static Expression of(String expression) {
        return new Expression(Pattern.compile(expression));
    }

    /** Whether it is found anywhere in the text. */
    boolean isIn(String text) {
        return find(text, 0) != null;
    }

    /** The first match; null when there is none. */
    Matcher find(String text) {
        return find(text, 0);
    }

    /** The first match from the offset on; null when there is none. */
    Matcher find(String text, int from) {
        if (anywhere) {
            Matcher matcher = pattern.matcher(text);
            return matcher.find(from) ? matcher : null;
        }
        Matcher matcher = null;
        for (int at = from; at < text.length(); at++) {
            char c = text.charAt(at);
            if (mayBegin(c)
                    && !(Character.isLowSurrogate(c) && at > from && Character.isHighSurrogate(text.charAt(at - 1)))) {
                matcher = matcher == null ? seeingAll(text) : matcher;
                if (matcher.region(at, text.length()).lookingAt()) {
                    return matcher;
                }
            }
        }
        return null;
    }

    /** The match that the text begins with; null when it begins with none. */
    Matcher startOf(String text) {
        if (cannotStart(text)) {
            return null;
        }
        Matcher matcher = pattern.matcher(text);
        return matcher.lookingAt() ? matcher : null;
    }

    /** Whether the whole text is a match. */
    boolean isAll(String text) {
        return !cannotStart(text) && pattern.matcher(text).matches();
    }

    /** The text with a replacement, in which $1 stands for the first group, for every match. */
    String replaceAll(String text, String replacement) {
        return isIn(text) ? pattern.matcher(text).replaceAll(replacement) : text;
    }

    /** The text without what it matches at the start. */
    String withoutStart(String text) {
        Matcher start = startOf(text);
        return start == null ? text : text.substring(start.end());
    }

    private boolean cannotStart(String text) {
        return !anywhere && (text.isEmpty() || !mayBegin(text.charAt(0)));
    }

    /** A matcher whose region bounds where a match starts, and not what it sees. */
    private Matcher seeingAll(String text) {
        return pattern.matcher(text).useAnchoringBounds(false).useTransparentBounds(true);
    }

    private boolean mayBegin(char c) {
        byte known = beginnings[c];
        return known == 0 ? asked(c) : known == PERHAPS;
    }

    private boolean asked(char c) {
        boolean may = mayBeginWith(c);
        beginnings[c] = may ? PERHAPS : NEVER;
        return may;
    }

    /** Half a character beyond the first 65,536 shows nothing by itself. */
    private boolean mayBeginWith(char c) {
        Matcher alone = pattern.matcher(String.valueOf(c));
        return Character.isSurrogate(c) || alone.lookingAt() || alone.hitEnd();
    }

    @Override
    public String toString() {
        return pattern.pattern();
    }
}
