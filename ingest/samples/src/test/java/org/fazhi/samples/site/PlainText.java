package org.fazhi.samples.site;

import java.util.regex.Pattern;

/** The visible text of a page without blanks, enough to look phrases up in. */
final class PlainText {
    private static final Pattern TAG = Pattern.compile("(?s)<(script|style).*?</\\1>|<[^>]*>|&nbsp;");
    private static final Pattern BLANK = Pattern.compile("[\\s　]+");

    private PlainText() {}

    static String of(SampleReport report) {
        String page = new String(report.bytes(), report.charset());
        return squeezed(
                        report.contentType().contains("html")
                                ? TAG.matcher(page).replaceAll("")
                                : page)
                .replace("&quot;", "\"");
    }

    static String squeezed(String text) {
        return BLANK.matcher(text).replaceAll("");
    }
}
