package org.fazhi.ingest.figures;

import java.util.regex.Pattern;

/**
 * An expression that stands at the end of a text. It is tried only behind a last character that it can end with, which few
 * texts have.
 */
final class EndPattern {
    private final Pattern pattern;
    /** The characters it can end with; null when it can end with any. */
    private final String endings;

    /** @param expression with the $ that it ends with */
    EndPattern(String expression) {
        pattern = Pattern.compile(expression);
        endings = new Shape(expression).endings();
    }

    boolean ends(String text) {
        boolean may = endings == null || !text.isEmpty() && endings.indexOf(text.charAt(text.length() - 1)) >= 0;
        return may && pattern.matcher(text).find();
    }
}
