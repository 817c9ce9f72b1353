package org.fazhi.ingest.fetch;

import java.util.Set;
import org.fazhi.ingest.fetch.http.MediaKind;

/**
 * Which addresses a source wants.
 *
 * @param authorities hosts of its starts, with their ports
 */
record Admission(Source source, Set<String> authorities) {
    /** So many pages of a list in a row that bring nothing are its end, whatever the last of them leads to. */
    private static final int MOST_BARREN = 2;

    boolean contacts(String address) {
        return authorities.contains(Address.authority(address));
    }

    /** Null: wanted. */
    String reasonToExclude(Visit.Found found) {
        String address = found.address();
        Visit.Kind kind = found.kind();
        if (!contacts(address)) {
            return "off-site";
        }
        if (source.excludes(address) || (!kind.exempt() && !source.includes(address))) {
            return "rule";
        }
        if ((kind == Visit.Kind.PAGE || kind == Visit.Kind.ATTACHMENT)
                && MediaKind.isNeverText(Address.path(address))) {
            return "media";
        }
        if (kind == Visit.Kind.PAGER && found.barren() >= MOST_BARREN) {
            return "trap";
        }
        return found.depth() > source.maxDepth() ? "depth" : null;
    }
}
