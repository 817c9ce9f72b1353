package org.fazhi.ingest.archive;

import java.net.InetAddress;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One answer of a server, on its way into the archive.
 *
 * @param url the address asked in this hop, canonical
 * @param fetchedAt when the answer was complete, UTC
 * @param status HTTP status, 304 included
 * @param reason the words behind the status; may be empty
 * @param requestHeaders what was sent
 * @param headers what came back; {@code Content-Encoding} and {@code Transfer-Encoding} still as the server sent them
 * @param body with every encoding taken off; empty for a 304
 * @param server the address the connection went to; null when unknown
 * @param origin how the crawl came here
 */
public record FetchedPage(
        String url,
        Instant fetchedAt,
        int status,
        String reason,
        List<Header> requestHeaders,
        List<Header> headers,
        byte[] body,
        InetAddress server,
        Origin origin) {

    /** One header line. */
    public record Header(String name, String value) {}

    /** The first header of that name, in any case. */
    public Optional<String> header(String name) {
        return headers.stream()
                .filter(header -> header.name().equalsIgnoreCase(name))
                .map(Header::value)
                .findFirst();
    }

    /** WARC dates of other tools have milliseconds at most; ours must come back as they went in. */
    FetchedPage inMilliseconds() {
        Instant at = fetchedAt.truncatedTo(ChronoUnit.MILLIS);
        return new FetchedPage(url, at, status, reason, requestHeaders, headers, body, server, origin);
    }

    /** Media type in lower case, without parameters; empty when the server named none. */
    public String mediaType() {
        return ContentType.of(header("Content-Type").orElse("")).mediaType();
    }

    /** The declared charset in lower case, or null. */
    public String charset() {
        return ContentType.of(header("Content-Type").orElse("")).charset();
    }

    record ContentType(String mediaType, String charset) {
        static ContentType of(String value) {
            String[] parts = value.split(";", -1);
            String charset = null;
            for (int i = 1; i < parts.length; i++) {
                String part = parts[i].strip().toLowerCase(Locale.ROOT);
                if (part.startsWith("charset=")) {
                    charset = part.substring(8).replaceAll("[\"'\\s]", "");
                }
            }
            String type = parts[0].strip().toLowerCase(Locale.ROOT);
            return new ContentType(type, charset == null || charset.isEmpty() ? null : charset);
        }
    }
}
