package org.fazhi.ingest.extract;

import java.util.Set;
import org.jsoup.nodes.Element;

/** Follows which of a line's first characters are set off: by weight, or in the typefaces that official documents keep for headings. */
final class Emphasis {
    private static final Set<String> BOLD = Set.of("b", "strong", "h1", "h2", "h3", "h4", "h5", "h6");

    private int depth;
    private int end;

    void open(Element element, Style style) {
        depth += isBold(element, style) ? 1 : 0;
    }

    void close(Element element, Style style) {
        depth -= isBold(element, style) ? 1 : 0;
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

    private static boolean isBold(Element element, Style style) {
        return style.bold() || BOLD.contains(element.normalName());
    }
}
