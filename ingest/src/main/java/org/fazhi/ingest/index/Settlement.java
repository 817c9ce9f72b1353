package org.fazhi.ingest.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.fazhi.ingest.archive.Capture;
import org.fazhi.mappings.document.CaptureDocument;

/**
 * Settles what can be seen only when every address was read: further pages and attachments are no reports of their own, and the same
 * report at several addresses is one. The outcome depends on the archive alone, not on the order of reading.
 */
final class Settlement {
    private final Map<String, Article> articles;
    private final Ledger ledger;
    private final ArticleReader reader;
    private final ReportWriter writer;
    private final Map<String, CaptureDocument> entries = new TreeMap<>();
    private final Set<String> anew = new TreeSet<>();

    Settlement(Map<String, Article> articles, Ledger ledger, ArticleReader reader, ReportWriter writer) {
        this.articles = articles;
        this.ledger = ledger;
        this.reader = reader;
        this.writer = writer;
    }

    /** Takes over what was read anew. */
    void note(List<ReadSummary> read) {
        for (ReadSummary summary : read) {
            anew.add(summary.url());
            summary.entries().forEach(entry -> entries.put(entry.id(), entry));
        }
    }

    /** @param urls addresses that may have become, or may no longer be, parts or copies of others */
    void settle(Collection<String> urls) throws IOException {
        Set<String> touched = new TreeSet<>(urls);
        Map<String, CaptureDocument> latest = latest();
        settleParts(latest, touched);
        settleCopies(latest, touched);
    }

    /** The last entry with a report of each address: of this run where it read the address, else of the ledger. */
    private Map<String, CaptureDocument> latest() {
        Map<String, CaptureDocument> latest = ledger.latestByUrl();
        latest.keySet().removeAll(anew);
        entries.values().stream()
                .filter(entry -> entry.fingerprint() != null)
                .forEach(entry -> latest.merge(
                        entry.url(), entry, (one, other) -> one.fetchedAt().isAfter(other.fetchedAt()) ? one : other));
        return latest;
    }

    private void settleParts(Map<String, CaptureDocument> latest, Set<String> touched) throws IOException {
        Map<String, CaptureDocument> owners = new HashMap<>();
        latest.values().stream()
                .filter(entry -> entry.parts() != null)
                .forEach(entry -> entry.parts().forEach(part -> owners.putIfAbsent(part, entry)));
        for (var owner : owners.entrySet()) {
            CaptureDocument part = latest.get(owner.getKey());
            boolean mutual = owners.containsKey(owner.getValue().url());
            if (part != null && !mutual) {
                latest.remove(owner.getKey());
                if (touched.contains(part.url())
                        || touched.contains(owner.getValue().url())) {
                    writer.remove(articles.get(part.url()).reportId());
                    mark(part.url(), "part", owner.getValue().reportId());
                }
            }
        }
    }

    private void settleCopies(Map<String, CaptureDocument> latest, Set<String> touched) throws IOException {
        Map<String, List<Article>> copies = new TreeMap<>();
        latest.values()
                .forEach(entry -> copies.computeIfAbsent(entry.fingerprint(), key -> new ArrayList<>())
                        .add(articles.get(entry.url())));
        for (List<Article> same : copies.values()) {
            if (same.size() > 1 && same.stream().anyMatch(article -> touched.contains(article.url()))) {
                same.sort(Article.FIRST_SEEN);
                merge(same);
            }
        }
    }

    private void merge(List<Article> same) throws IOException {
        Article first = same.get(0);
        ArticleReading reading = reader.read(first);
        List<Capture> captures = reading.latest().captures();
        for (Article copy : same.subList(1, same.size())) {
            captures.addAll(copy.captures());
            writer.remove(copy.reportId());
            mark(copy.url(), "indexed", first.reportId());
        }
        captures.sort(Comparator.comparing(Capture::fetchedAt).thenComparing(Capture::id));
        writer.write(first.reportId(), same.stream().map(Article::url).toList(), reading, true);
    }

    /** Rewrites the ledger's entries of an address that belongs to another report than its own. */
    private void mark(String url, String outcome, String reportId) {
        for (Capture capture : articles.get(url).captures()) {
            CaptureDocument entry = entries.getOrDefault(capture.id(), ledger.entry(capture.id()));
            if (entry != null && entry.fingerprint() != null) {
                entries.put(entry.id(), with(entry, outcome, reportId));
            }
        }
    }

    /** The ledger's new and changed entries; those of a report that the engine would not take are quarantined. */
    List<CaptureDocument> entries(Map<String, String> rejected) {
        return entries.values().stream()
                .map(entry -> entry.reportId() != null && rejected.containsKey(entry.reportId())
                        ? quarantined(entry, rejected.get(entry.reportId()))
                        : entry)
                .toList();
    }

    private static CaptureDocument with(CaptureDocument entry, String outcome, String reportId) {
        return new CaptureDocument(
                entry.id(),
                entry.url(),
                entry.fetchedAt(),
                entry.status(),
                outcome,
                entry.stage(),
                entry.code(),
                entry.reason(),
                entry.fingerprint(),
                reportId,
                entry.parts());
    }

    private static CaptureDocument quarantined(CaptureDocument entry, String reason) {
        return new CaptureDocument(
                entry.id(),
                entry.url(),
                entry.fetchedAt(),
                entry.status(),
                "quarantined",
                "index",
                "rejected",
                reason,
                entry.fingerprint(),
                entry.reportId(),
                entry.parts());
    }
}
