package org.fazhi.ingest.extract;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.internal.StringUtil;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Documents that a page shows within itself, without a link to them: embedded, framed, or named for a viewer's script. */
final class ShownDocument {
    /** Viewers take the document's address as a parameter: viewer.html?file=/files/report.pdf. */
    private static final Pattern VIEWER = Pattern.compile("(?i)[^?#]*\\?(?:[^#]*&)?(?:file|url|src|pdf)=([^&#]+).*");

    private static final int LONGEST = 500;

    private ShownDocument() {}

    /** The addresses that viewers name, in their order, absolute where the page's own is known. */
    static Set<String> in(List<Element> viewers) {
        Set<String> found = new LinkedHashSet<>();
        for (Element element : viewers) {
            for (Attribute attribute : element.attributes()) {
                String value =
                        mayName(attribute) ? document(attribute.getValue().strip()) : "";
                if (!value.isEmpty()) {
                    String absolute = StringUtil.resolve(element.baseUri(), value);
                    found.add(absolute.isEmpty() ? value : absolute);
                }
            }
        }
        return found;
    }

    private static boolean mayName(Attribute attribute) {
        String key = attribute.getKey();
        return (key.equals("src") || key.equals("data") || key.startsWith("data-"))
                && attribute.getValue().length() < LONGEST;
    }

    /** The document that a reference leads to, itself or through a viewer; empty when it leads to none. */
    private static String document(String reference) {
        Matcher viewer = VIEWER.matcher(reference);
        if (viewer.matches()) {
            String shown = decoded(viewer.group(1));
            if (PageLinks.isDocument(shown)) {
                return shown;
            }
        }
        return PageLinks.isDocument(reference) ? reference : "";
    }

    private static String decoded(String parameter) {
        try {
            return URLDecoder.decode(parameter, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return "";
        }
    }
}
