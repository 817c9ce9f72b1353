package org.fazhi.ingest.index;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fazhi.mappings.document.CaptureDocument;

/**
 * Which addresses a load has to read: those with captures it has not seen, those whose further pages or attachments have, and
 * those that shared a report with one of these, since they may have parted.
 */
final class Touched {
    private Touched() {}

    static List<Article> of(Map<String, Article> articles, Ledger ledger) {
        Set<String> fresh = articles.values().stream()
                .filter(article -> article.captures().stream().anyMatch(capture -> !ledger.knows(capture.id())))
                .map(Article::url)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> touched = new TreeSet<>(fresh);
        Map<String, CaptureDocument> known = ledger.latestByUrl();
        Set<String> reports = fresh.stream()
                .filter(known::containsKey)
                .map(url -> known.get(url).reportId())
                .collect(Collectors.toSet());
        known.forEach((url, entry) -> {
            boolean partChanged =
                    entry.parts() != null && entry.parts().stream().anyMatch(fresh::contains);
            if (partChanged || reports.contains(entry.reportId())) {
                touched.add(url);
            }
        });
        return articles.values().stream()
                .filter(article -> touched.contains(article.url()))
                .toList();
    }
}
