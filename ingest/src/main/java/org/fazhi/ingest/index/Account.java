package org.fazhi.ingest.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.fazhi.ingest.Problem;
import org.fazhi.ingest.Stage;
import org.fazhi.mappings.document.CaptureDocument;
import org.fazhi.mappings.install.IndexSet;

/** Counts what stands in the engine after a load and checks that nothing is missing. */
final class Account {
    private final ElasticsearchClient client;
    private final IndexSet indices;

    Account(ElasticsearchClient client, IndexSet indices) {
        this.client = client;
        this.indices = indices;
    }

    /**
     * @param ledger what became of every capture
     * @param entries the ones of this run
     * @throws IOException when the engine holds another number of reports than the ledger says
     */
    LoadResult of(Ledger ledger, Collection<CaptureDocument> entries) throws IOException {
        long expected = ledger.entries().stream()
                .filter(entry -> entry.outcome().equals("indexed"))
                .map(CaptureDocument::reportId)
                .distinct()
                .count();
        long reports = current(indices.reports(), "readable");
        if (reports != expected) {
            throw new IOException("the engine holds " + reports + " reports where the ledger has " + expected
                    + "; the index before keeps serving");
        }
        return new LoadResult(
                ledger.counts(), reports, current(indices.figures(), "current"), entries.size(), problems(entries));
    }

    /** Of one share, while others may still write: nothing is compared. */
    LoadResult ofShare(Ledger ledger, Collection<CaptureDocument> entries) throws IOException {
        return new LoadResult(
                ledger.counts(),
                current(indices.reports(), "readable"),
                current(indices.figures(), "current"),
                entries.size(),
                problems(entries));
    }

    /** Documents that hold now and have a further mark. */
    private long current(String index, String mark) throws IOException {
        return client.count(request -> request.index(index)
                        .query(query -> query.bool(both -> both.filter(now ->
                                        now.term(term -> term.field("current").value(true)))
                                .filter(also ->
                                        also.term(term -> term.field(mark).value(true))))))
                .count();
    }

    private static List<Problem> problems(Collection<CaptureDocument> entries) {
        return entries.stream()
                .filter(entry ->
                        entry.outcome().equals("refused") || entry.outcome().equals("quarantined"))
                .map(entry -> new Problem(
                        entry.url(),
                        Stage.valueOf(entry.stage().toUpperCase(Locale.ROOT)),
                        entry.code(),
                        entry.reason()))
                .sorted(Comparator.comparing(Problem::document))
                .toList();
    }
}
