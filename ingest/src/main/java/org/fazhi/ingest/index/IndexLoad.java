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
import org.fazhi.mappings.vocabulary.Indicators;
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
    private IndexSet rebuilt;

    /**
     * @param prefix of the index names, {@code fazhi} for the portal
     * @param threads that read documents at the same time
     */
    public IndexLoad(Archive archive, ElasticsearchClient client, String prefix, Pipeline pipeline, int threads) {
        this.archive = archive;
        this.client = client;
        this.installer = new IndexInstaller(client, prefix);
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
        IndexSet fresh = installer.create();
        try {
            LoadResult result = load(fresh, new Ledger(), listener);
            publish(fresh);
            rebuilt = fresh;
            return result;
        } catch (IOException | RuntimeException e) {
            discard(fresh);
            throw e;
        }
    }

    /**
     * After a rebuild: has the engine join the pieces of the new indices. Readers go on meanwhile, and nothing is lost when this fails.
     *
     * @param patient whether to wait until the engine can drop all that it keeps for recovery, a minute at most
     */
    public void tidy(boolean patient) throws IOException {
        if (rebuilt != null) {
            installer.tidy(rebuilt, patient);
        }
    }

    /** The set before stays beside the new one, so that a roll back is one alias switch; older ones go. */
    private void publish(IndexSet fresh) throws IOException {
        Optional<IndexSet> before = installer.publish(fresh);
        for (IndexSet set : installer.all()) {
            if (!set.equals(fresh) && !Optional.of(set).equals(before)) {
                installer.delete(set);
            }
        }
    }

    private void discard(IndexSet unfinished) {
        try {
            installer.delete(unfinished);
        } catch (IOException | RuntimeException e) {
            // The engine is away; the unfinished indices have no alias and the next publish removes them.
        }
    }

    private LoadResult load(IndexSet indices, Ledger ledger, LoadListener listener) throws IOException {
        Map<String, Article> articles = articles();
        try (BulkWriter bulk = new BulkWriter(client)) {
            ReportWriter writer = new ReportWriter(
                    client, indices, bulk, new ReportDocuments(Regions.load()), new FigureDocuments(Indicators.load()));
            ArticleReader reader = new ArticleReader(archive, pipeline);
            List<Article> touched = Touched.of(articles, ledger);
            List<ReadSummary> read = new ParallelReading(reader, writer, threads).run(touched, ledger, listener);
            bulk.drain();
            refresh(indices);
            Settlement settlement = new Settlement(articles, ledger, reader, writer);
            settlement.settle(read);
            bulk.drain();
            List<CaptureDocument> entries = settlement.entries(bulk.rejected());
            for (CaptureDocument entry : entries) {
                bulk.put(indices.captures(), entry.id(), entry, null);
                ledger.put(entry);
            }
            bulk.drain();
            refresh(indices);
            return new Account(client, indices).of(ledger, entries);
        }
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
