package org.fazhi.ingest.fetch;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Web addresses (RFC 3986) as the crawl knows them: one spelling for one address, without ever merging two that a server may
 * tell apart. Which addresses carry the same article is another question; {@link #sameArticleKey} answers it.
 */
public final class Address {
    private static final Pattern SPLIT =
            Pattern.compile("(?i)(https?):[/\\\\]{2}([^/\\\\?#]*)([^?#]*)(\\?[^#]*)?(#.*)?", Pattern.DOTALL);
    /** What most links look like: canonical as they stand, once dot segments are ruled out. */
    private static final Pattern PLAIN = Pattern.compile(
            "https?://[a-z0-9]++(?:[.-][a-z0-9]++)*+(?::(?!80/|443/)(?:[1-5]\\d{4}|[1-9]\\d{0,3}))?+/[A-Za-z0-9_~!$&'()*+,=:@./-]*+(?:\\?[A-Za-z0-9_~!$&'()*+,;=:@./?-]*+)?+");

    private static final Pattern AUTHORITY =
            Pattern.compile("(?:.*@)?(\\[[0-9A-Fa-f:.]+]|[^:\\[\\]]+)(?::(\\d{0,5}))?");
    private static final Pattern INVISIBLE = Pattern.compile("[\\t\\r\\n]");
    private static final Pattern HOST = Pattern.compile("[a-z0-9_-]+(\\.[a-z0-9_-]+)*");
    private static final Pattern SESSION = Pattern.compile("(?i);jsessionid=[^/;]*");
    private static final Pattern BIG5_GATE = Pattern.compile("(?i)/gate/big5/([^/]+)(/.*)?");
    private static final Pattern TRACKING = Pattern.compile(
            "(?i)(utm_\\w+|spm|gclid|fbclid|isappinstalled|jsessionid|phpsessid|aspsessionid\\w*)(=.*)?");
    private static final String UNWISE = " \"<>\\^`{|}";

    private Address() {}

    /**
     * Scheme and host in lower case; default port, user, fragment, {@code ;jsessionid=…} and dot segments removed; percent
     * escapes kept as they are; anything that may not stand in an address escaped as UTF-8.
     *
     * @return empty for what is no http or https address
     */
    public static Optional<String> canonical(String address) {
        if (PLAIN.matcher(address).matches() && !address.contains("/.")) {
            return Optional.of(address);
        }
        Matcher part = SPLIT.matcher(INVISIBLE.matcher(address.strip()).replaceAll(""));
        if (!part.matches()) {
            return Optional.empty();
        }
        String scheme = part.group(1).toLowerCase(Locale.ROOT);
        Optional<String> authority = authority(scheme, part.group(2));
        String path = SESSION.matcher(part.group(3).replace('\\', '/')).replaceAll("");
        String query = part.group(4) == null ? "" : part.group(4);
        return authority.map(host -> scheme + "://" + host + withoutDots(escaped(path)) + escaped(query));
    }

    /** Host and, where it is not the default of http or https, port. A site that moves from http to https keeps its authority. */
    public static String authority(String canonical) {
        int start = canonical.indexOf("://") + 3;
        return canonical.substring(start, pathStart(canonical, start));
    }

    /** The host alone, without a port. */
    public static String host(String canonical) {
        String authority = authority(canonical);
        int colon = authority.lastIndexOf(':');
        return colon > authority.lastIndexOf(']') ? authority.substring(0, colon) : authority;
    }

    /** Path and query: what rules in {@code sources.yml} and robots.txt speak of. */
    public static String pathAndQuery(String canonical) {
        return canonical.substring(pathStart(canonical, canonical.indexOf("://") + 3));
    }

    /** Path alone. */
    public static String path(String canonical) {
        String path = pathAndQuery(canonical);
        int question = path.indexOf('?');
        return question < 0 ? path : path.substring(0, question);
    }

    /**
     * Two addresses with the same key carry, by all experience, one article: http and https, www and none, double slashes,
     * tracking parameters, and the traditional-character gateway {@code /gate/big5/HOST/PATH} beside {@code HOST/PATH}.
     */
    public static String sameArticleKey(String address) {
        Optional<String> canonical = canonical(address);
        if (canonical.isEmpty()) {
            return address;
        }
        String host = authority(canonical.get());
        String rest = pathAndQuery(canonical.get());
        Matcher gate = BIG5_GATE.matcher(rest);
        if (gate.matches()) {
            host = gate.group(1).toLowerCase(Locale.ROOT);
            rest = gate.group(2) == null ? "/" : gate.group(2);
        }
        int question = rest.indexOf('?');
        String path = (question < 0 ? rest : rest.substring(0, question)).replaceAll("/{2,}", "/");
        String query = question < 0 ? "" : withoutTracking(rest.substring(question + 1));
        return host.replaceFirst("^www\\.", "") + path + (query.isEmpty() ? "" : "?" + query);
    }

    private static String withoutTracking(String query) {
        List<String> kept = Arrays.stream(query.split("&"))
                .filter(parameter -> !TRACKING.matcher(parameter).matches())
                .toList();
        return String.join("&", kept);
    }

    private static int pathStart(String canonical, int start) {
        int slash = canonical.indexOf('/', start);
        return slash < 0 ? canonical.length() : slash;
    }

    private static Optional<String> authority(String scheme, String raw) {
        Matcher part = AUTHORITY.matcher(raw);
        if (!part.matches()) {
            return Optional.empty();
        }
        String port = part.group(2) == null || part.group(2).isEmpty() ? "" : part.group(2);
        boolean standard = port.isEmpty() || Integer.parseInt(port) == (scheme.equals("https") ? 443 : 80);
        if (!standard && Integer.parseInt(port) > 65_535) {
            return Optional.empty();
        }
        return asciiHost(part.group(1)).map(host -> standard ? host : host + ":" + Integer.parseInt(port));
    }

    private static Optional<String> asciiHost(String raw) {
        if (raw.startsWith("[")) {
            return Optional.of(raw.toLowerCase(Locale.ROOT));
        }
        try {
            String ascii = IDN.toASCII(raw, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
            String host = ascii.endsWith(".") ? ascii.substring(0, ascii.length() - 1) : ascii;
            return HOST.matcher(host).matches() ? Optional.of(host) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            boolean strayPercent = c == '%' && !(isHex(text, i) && isHex(text, i + 1));
            if (c > 0x20 && c < 0x7f && UNWISE.indexOf(c) < 0 && !strayPercent) {
                out.append((char) c);
                continue;
            }
            for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                out.append('%').append(String.format("%02X", b));
            }
        }
        return out.toString();
    }

    private static boolean isHex(String text, int at) {
        return at < text.length() && text.charAt(at) < 0x7f && Character.digit(text.charAt(at), 16) >= 0;
    }

    /** RFC 3986, section 5.2.4. */
    private static String withoutDots(String path) {
        if (path.isEmpty()) {
            return "/";
        }
        if (!path.contains("/.")) {
            return path;
        }
        Deque<String> kept = new ArrayDeque<>();
        String[] segments = path.substring(1).split("/", -1);
        for (String segment : segments) {
            if (segment.equals("..")) {
                kept.pollLast();
            } else if (!segment.equals(".")) {
                kept.addLast(segment);
            }
        }
        String last = segments[segments.length - 1];
        boolean folder = last.equals(".") || last.equals("..");
        StringBuilder out = new StringBuilder();
        for (Iterator<String> each = kept.iterator(); each.hasNext(); ) {
            out.append('/').append(each.next());
        }
        return folder || out.isEmpty() ? out.append('/').toString() : out.toString();
    }
}
