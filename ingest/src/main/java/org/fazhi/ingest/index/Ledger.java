package org.fazhi.ingest.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fazhi.mappings.document.CaptureDocument;

/** What became of each capture: the captures index in memory. */
public final class Ledger {
    private static final int PAGE = 5_000;

    private final Map<String, CaptureDocument> byId = new HashMap<>();

    Ledger() {}

    /** Reads the whole index or alias; some hundred bytes per capture. */
    public static Ledger read(ElasticsearchClient client, String index) throws IOException {
        Ledger ledger = new Ledger();
        List<FieldValue> after = null;
        do {
            List<FieldValue> from = after;
            SearchResponse<CaptureDocument> page = client.search(
                    request -> {
                        request.index(index)
                                .size(PAGE)
                                .sort(sort ->
                                        sort.field(field -> field.field("id").order(SortOrder.Asc)));
                        return from == null ? request : request.searchAfter(from);
                    },
                    CaptureDocument.class);
            List<Hit<CaptureDocument>> hits = page.hits().hits();
            hits.forEach(hit -> ledger.put(hit.source()));
            after = hits.size() < PAGE ? null : hits.get(hits.size() - 1).sort();
        } while (after != null);
        return ledger;
    }

    void put(CaptureDocument entry) {
        byId.put(entry.id(), entry);
    }

    /** Whether a load has seen the capture. */
    public boolean knows(String captureId) {
        return byId.containsKey(captureId);
    }

    /** What became of a capture; null when no load has seen it. */
    CaptureDocument entry(String captureId) {
        return byId.get(captureId);
    }

    Collection<CaptureDocument> entries() {
        return byId.values();
    }

    /** The last entry of each address that has a report, by address. */
    Map<String, CaptureDocument> latestByUrl() {
        Map<String, CaptureDocument> latest = new TreeMap<>();
        for (CaptureDocument entry : byId.values()) {
            if (entry.fingerprint() != null) {
                latest.merge(
                        entry.url(), entry, (one, other) -> one.fetchedAt().isAfter(other.fetchedAt()) ? one : other);
            }
        }
        return latest;
    }

    /** How many captures had each outcome. */
    public Map<String, Long> counts() {
        return byId.values().stream()
                .collect(Collectors.groupingBy(CaptureDocument::outcome, TreeMap::new, Collectors.counting()));
    }
}
