package org.fazhi.samples.facts;

import java.util.Locale;

/**
 * How one editor writes numbers.
 *
 * @param fullWidth digits and percent signs of full width
 * @param grouped thousands separators
 * @param chinese how often, in percent, small numbers are written in words
 */
public record NumberStyle(boolean fullWidth, boolean grouped, int chinese) {
    public static final NumberStyle PLAIN = new NumberStyle(false, false, 0);

    String group(long whole) {
        return grouped ? String.format(Locale.ROOT, "%,d", whole) : Long.toString(whole);
    }

    /** The text with digits, point, comma and percent sign in the editor's width. */
    public String dress(String text) {
        if (!fullWidth) {
            return text;
        }
        StringBuilder wide = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean narrow = c >= '0' && c <= '9' || c == '.' || c == '%';
            wide.append(narrow ? (char) (c - '!' + '！') : c);
        }
        return wide.toString();
    }
}
