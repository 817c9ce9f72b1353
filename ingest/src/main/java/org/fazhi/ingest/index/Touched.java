package org.fazhi.ingest.index;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fazhi.ingest.archive.Capture;
import org.fazhi.mappings.document.CaptureDocument;

/**
 * Which addresses a load has to read: those with captures it has not seen, those whose further pages or attachments have, those
 * from which a page was reached that is new, since it may be an attachment that could not be had before, and those that shared a
 * report with one of these, since they may have parted.
 */
final class Touched {
    private Touched() {}

    /** Lists lead to everything and have no parts. */
    private static boolean mayHaveParts(Article article, Ledger ledger) {
        Capture last = article.captures().get(article.captures().size() - 1);
        CaptureDocument entry = ledger.entry(last.id());
        return entry == null || !entry.outcome().equals("list");
    }

    static List<Article> of(Map<String, Article> articles, Ledger ledger) {
        Set<String> fresh = articles.values().stream()
                .filter(article -> article.captures().stream().anyMatch(capture -> !ledger.knows(capture.id())))
                .map(Article::url)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> touched = new TreeSet<>(fresh);
        fresh.stream()
                .flatMap(url -> articles.get(url).captures().stream())
                .filter(capture -> !ledger.knows(capture.id()))
                .map(capture -> capture.origin().via())
                .filter(via -> via != null && articles.containsKey(via) && mayHaveParts(articles.get(via), ledger))
                .forEach(touched::add);
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
