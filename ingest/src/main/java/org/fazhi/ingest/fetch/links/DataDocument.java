package org.fazhi.ingest.fetch.links;

import java.util.Optional;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** A document that an element names for a script that shows it: {@code <div data-pdf="/files/report.pdf">}. */
final class DataDocument {
    private static final int LONGEST = 500;

    private DataDocument() {}

    static Optional<String> of(Element element) {
        if (element.attributesSize() == 0) {
            return Optional.empty();
        }
        for (Attribute attribute : element.attributes()) {
            String value = attribute.getKey().startsWith("data-")
                    ? attribute.getValue().strip()
                    : "";
            if (!value.isEmpty() && value.length() < LONGEST && AttachmentMark.isDocument(value)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }
}
