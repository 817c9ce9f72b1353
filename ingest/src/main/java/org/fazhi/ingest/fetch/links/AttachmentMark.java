package org.fazhi.ingest.fetch.links;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Whether a link leads to a document (PDF, Word) by its address or by what stands on it. */
final class AttachmentMark {
    private static final String ENDINGS = "\\.(?:pdf|docx?|wps)";
    private static final Pattern ADDRESS = Pattern.compile("(?i)[^?#]*" + ENDINGS + "(?:[?#].*)?");
    private static final Pattern NAMED_IN_QUERY = Pattern.compile("(?i)[^?#]*\\?[^#]*" + ENDINGS + "(?:[&#].*)?");
    private static final Pattern WORDS = Pattern.compile("(?i)附[件表].*|.*" + ENDINGS + "[)）]?");
    /** Readers inside the page take the document's address as a parameter. */
    private static final Pattern VIEWER = Pattern.compile("(?i)[^?#]*\\.html?\\?(?:.*&)?(?:file|url|src)=([^&#]+).*");

    private AttachmentMark() {}

    static boolean on(Place place, String reference) {
        Element element = place.element();
        return isDocument(reference)
                || WORDS.matcher(place.words()).matches()
                || WORDS.matcher(element.attr("title")).matches()
                || WORDS.matcher(element.attr("download")).matches();
    }

    static boolean isDocument(String reference) {
        return ADDRESS.matcher(reference).matches()
                || NAMED_IN_QUERY.matcher(reference).matches();
    }

    /** The document that a viewer inside the page shows: {@code viewer.html?file=/attach/report.pdf}. */
    static Optional<String> shownBy(String reference) {
        Matcher viewer = VIEWER.matcher(reference);
        if (!viewer.matches()) {
            return Optional.empty();
        }
        try {
            String file = URLDecoder.decode(viewer.group(1), StandardCharsets.UTF_8);
            return Optional.of(file).filter(AttachmentMark::isDocument);
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
