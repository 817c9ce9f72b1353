package org.fazhi.ingest.fetch.links;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The links of one page in its order, each address once. */
final class LinkCollector {
    private static final Pattern ROOT = Pattern.compile("(?i)https?://[^/?#\\\\]+");

    private final Map<String, Link> links = new LinkedHashMap<>();
    private String base = "";
    private String root = "";

    /** @param reference as it stands in the page, relative or absolute */
    void add(Element at, String reference, Link.Kind kind) {
        String address = absolute(at, reference);
        // a link that is both pager and ordinary link counts as pager: that costs no click
        Link before = links.get(address);
        if (!address.isEmpty() && (before == null || before.kind() == Link.Kind.PAGE)) {
            links.put(address, new Link(address, kind));
        }
    }

    List<Link> all() {
        return List.copyOf(links.values());
    }

    boolean isEmpty() {
        return links.isEmpty();
    }

    /** As a browser reads it: backslashes in the path are slashes. Empty for what is no address. */
    private String absolute(Element at, String reference) {
        String given = slashes(reference.strip());
        if (given.length() > 1 && given.charAt(0) == '/' && given.charAt(1) != '/') {
            String door = root(at.baseUri());
            if (!door.isEmpty()) {
                return door + given;
            }
        }
        at.attr("data-leads-to", given);
        String address = at.absUrl("data-leads-to");
        at.removeAttr("data-leads-to");
        return address;
    }

    private String root(String baseUri) {
        if (!baseUri.equals(base)) {
            Matcher door = ROOT.matcher(baseUri);
            base = baseUri;
            root = door.lookingAt() ? door.group() : "";
        }
        return root;
    }

    private static String slashes(String reference) {
        int end = reference.indexOf('\\') < 0 ? 0 : reference.length();
        for (int i = 0; i < end; i++) {
            char c = reference.charAt(i);
            end = c == '?' || c == '#' ? i : end;
        }
        return end == 0 ? reference : reference.substring(0, end).replace('\\', '/') + reference.substring(end);
    }
}
