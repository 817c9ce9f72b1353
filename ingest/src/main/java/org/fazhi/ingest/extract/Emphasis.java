package org.fazhi.ingest.extract;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Follows which of a line's first characters are set off: by weight, or in the typefaces that official documents keep for headings. */
final class Emphasis {
    private static final Set<String> BOLD = Set.of("b", "strong", "h1", "h2", "h3", "h4", "h5", "h6");
    /** Headings of the first level are set in 黑体, those of the second in 楷体 (GB/T 9704). */
    private static final Pattern STYLE =
            Pattern.compile("font-weight:(?:bold|bolder|[6-9]00)|font-family:[^;]*(?:黑体|simhei|楷体|kaiti)");

    private int depth;
    private int end;

    void open(Element element) {
        depth += isBold(element) ? 1 : 0;
    }

    void close(Element element) {
        depth -= isBold(element) ? 1 : 0;
    }

    /** The line has grown from a length; what is new belongs to the lead when only blanks stand before it and the lead. */
    void appended(CharSequence line, int before) {
        int at = Math.min(end, before);
        while (at < before && Blanks.isBlank(line.charAt(at))) {
            at++;
        }
        if (depth > 0 && at == before) {
            end = line.length();
        }
    }

    CharSequence lead(CharSequence line) {
        return line.subSequence(0, Math.min(end, line.length()));
    }

    void endLine() {
        end = 0;
    }

    private static boolean isBold(Element element) {
        return BOLD.contains(element.normalName())
                || element.hasAttr("style")
                        && STYLE.matcher(element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT))
                                .find();
    }
}
