package org.fazhi.ingest.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fazhi.ingest.Pipeline;
import org.fazhi.ingest.archive.Archive;
import org.fazhi.mappings.document.CaptureDocument;
import org.fazhi.mappings.install.IndexInstaller;
import org.fazhi.mappings.install.IndexSet;
import org.fazhi.mappings.vocabulary.Regions;

/**
 * From the archive to the index. An incremental load reads only addresses with captures that no earlier load has seen; a rebuild
 * reads everything into new indices and moves the aliases when the counts agree. A load that fails leaves the old indices serving.
 */
public final class IndexLoad {
    private final Archive archive;
    private final ElasticsearchClient client;
    private final IndexInstaller installer;
    private final Pipeline pipeline;
    private final int threads;
    private final FreshIndices fresh;

    /**
     * @param prefix of the index names, {@code fazhi} for the portal
     * @param threads that read documents at the same time
     */
    public IndexLoad(Archive archive, ElasticsearchClient client, String prefix, Pipeline pipeline, int threads) {
        this.archive = archive;
        this.client = client;
        this.installer = new IndexInstaller(client, prefix);
        this.fresh = new FreshIndices(installer);
        this.pipeline = pipeline;
        this.threads = threads;
    }

    /**
     * @throws org.fazhi.mappings.install.ContractMismatch when the index was built with another mapping or dictionary
     * @throws IOException when the archive cannot be read or the engine goes away; nothing already indexed is lost
     */
    public LoadResult run(boolean rebuild, LoadListener listener) throws IOException {
        Optional<IndexSet> serving = rebuild ? Optional.empty() : installer.currentForAppending();
        if (serving.isPresent()) {
            return load(serving.get(), Ledger.read(client, serving.get().captures()), listener);
        }
        return fresh.filled(set -> load(set, new Ledger(), listener));
    }

    /**
     * After a rebuild: has the engine join the pieces of the new indices. Readers go on meanwhile, and nothing is lost when this fails.
     *
     * @param patient whether to wait until the engine can drop all that it keeps for recovery, a minute at most
     */
    public void tidy(boolean patient) throws IOException {
        fresh.tidy(patient);
    }

    /** Makes indices that no reader sees, for several processes to fill. Returns the name to tell them. */
    public String open() throws IOException {
        return installer.createForFilling().reports();
    }

    /**
     * Reads one share of the archive into opened indices. Shares may be read at the same time, on several machines, and again after
     * a failure: what is there already is not read twice.
     *
     * @param name as {@link #open} told it
     */
    public LoadResult share(String name, Shard shard, LoadListener listener) throws IOException {
        IndexSet set = opened(name);
        Map<String, Article> articles = articles();
        articles.values().removeIf(article -> !shard.has(article));
        Ledger ledger = Ledger.read(client, set.captures());
        try (BulkWriter bulk = new BulkWriter(client)) {
            List<ReadSummary> read = read(set, bulk, Touched.of(articles, ledger), ledger, listener);
            bulk.drain();
            Settlement unsettled = new Settlement(articles, ledger, null, null);
            unsettled.note(read);
            List<CaptureDocument> entries = write(unsettled.entries(bulk.rejected()), set, bulk, ledger);
            return new Account(client, set).ofShare(ledger, entries);
        }
    }

    /** Reads what no share has read, settles what can be seen only in the whole, counts, and lets readers see the indices. */
    public LoadResult complete(String name, LoadListener listener) throws IOException {
        IndexSet set = opened(name);
        LoadResult result = load(set, Ledger.read(client, set.captures()), listener);
        fresh.publish(set);
        return result;
    }

    private IndexSet opened(String name) throws IOException {
        IndexSet set = installer
                .forAppending(name)
                .orElseThrow(() -> new IOException("there are no indices " + name + "; index --open makes some"));
        refresh(set);
        return set;
    }

    private LoadResult load(IndexSet indices, Ledger ledger, LoadListener listener) throws IOException {
        Map<String, Article> articles = articles();
        boolean serving = installer.current().filter(indices::equals).isPresent();
        try (BulkWriter bulk = new BulkWriter(client)) {
            List<Article> touched = Touched.of(articles, ledger);
            List<ReadSummary> read = read(indices, bulk, touched, ledger, listener);
            bulk.drain();
            refresh(indices);
            Settlement settlement = new Settlement(articles, ledger, reader(), writer(indices, bulk));
            settlement.note(read);
            // Shares know nothing of each other: the indices they filled are settled as a whole.
            settlement.settle(serving ? touched.stream().map(Article::url).toList() : articles.keySet());
            bulk.drain();
            List<CaptureDocument> entries = write(settlement.entries(bulk.rejected()), indices, bulk, ledger);
            return new Account(client, indices).of(ledger, entries);
        }
    }

    private List<ReadSummary> read(
            IndexSet indices, BulkWriter bulk, List<Article> touched, Ledger ledger, LoadListener listener)
            throws IOException {
        return new ParallelReading(reader(), writer(indices, bulk), threads).run(touched, ledger, listener);
    }

    private ArticleReader reader() {
        return new ArticleReader(archive, pipeline);
    }

    private ReportWriter writer(IndexSet indices, BulkWriter bulk) {
        return new ReportWriter(client, indices, bulk, new ReportDocuments(Regions.load()), new FigureDocuments());
    }

    /** The ledger comes last: what it names is in the index. */
    private List<CaptureDocument> write(List<CaptureDocument> entries, IndexSet indices, BulkWriter bulk, Ledger ledger)
            throws IOException {
        for (CaptureDocument entry : entries) {
            bulk.put(indices.captures(), entry.id(), entry, null);
            ledger.put(entry);
        }
        bulk.drain();
        refresh(indices);
        return entries;
    }

    private Map<String, Article> articles() throws IOException {
        try (var captures = archive.captures()) {
            return new LinkedHashMap<>(Article.byUrl(captures));
        }
    }

    private void refresh(IndexSet indices) throws IOException {
        client.indices().refresh(request -> request.index(new ArrayList<>(indices.names())));
    }
}
