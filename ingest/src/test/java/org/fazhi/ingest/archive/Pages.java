package org.fazhi.ingest.archive;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/** Answers for archive tests. */
final class Pages {
    static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private Pages() {}

    static FetchedPage page(String url, Instant at, int status, String body) {
        return new FetchedPage(
                url,
                at,
                status,
                "OK",
                List.of(new FetchedPage.Header("Host", "example.org")),
                List.of(
                        new FetchedPage.Header("Content-Type", "text/html; charset=GB2312"),
                        new FetchedPage.Header("Content-Encoding", "gzip"),
                        new FetchedPage.Header("ETag", "\"v1\"")),
                body.getBytes(StandardCharsets.UTF_8),
                null,
                new Origin("sample", "990101", "http://example.org/list.html"));
    }

    static FetchedPage page(String url, String body) {
        return page(url, NOON, 200, body);
    }
}
