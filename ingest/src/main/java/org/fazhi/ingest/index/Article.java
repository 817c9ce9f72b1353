package org.fazhi.ingest.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fazhi.ingest.Digest;
import org.fazhi.ingest.archive.Capture;

/**
 * One address and everything fetched from it.
 *
 * @param url the address
 * @param captures its captures in the order of time
 */
record Article(String url, List<Capture> captures) {
    private static final Comparator<Capture> BY_TIME =
            Comparator.comparing(Capture::fetchedAt).thenComparing(Capture::id);

    /** The captures of an archive by address, addresses in the order they were first seen. */
    static Map<String, Article> byUrl(Stream<Capture> captures) {
        Map<String, Article> articles = new LinkedHashMap<>();
        captures.forEach(capture -> articles.computeIfAbsent(capture.url(), url -> new Article(url, new ArrayList<>()))
                .captures()
                .add(capture));
        articles.values().forEach(article -> article.captures().sort(BY_TIME));
        return articles;
    }

    /** The id of the report at this address, as long as no other address has the same report. */
    String reportId() {
        return Digest.id(url);
    }

    /** Which of two addresses with the same report gives it its id: the one seen first. */
    static final Comparator<Article> FIRST_SEEN = Comparator.<Article, Capture>comparing(
                    article -> article.captures().get(0), BY_TIME)
            .thenComparing(Article::url);
}
