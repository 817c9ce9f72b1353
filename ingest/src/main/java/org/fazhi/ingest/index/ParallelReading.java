package org.fazhi.ingest.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.fazhi.mappings.document.CaptureDocument;

/** Reads many addresses at the same time and writes each as soon as it is read, so that no more than one text per thread is held. */
final class ParallelReading {
    private final ArticleReader reader;
    private final ReportWriter writer;
    private final int threads;

    ParallelReading(ArticleReader reader, ReportWriter writer, int threads) {
        this.reader = reader;
        this.writer = writer;
        this.threads = threads;
    }

    /** Summaries in the order of the articles, whatever thread read them. */
    List<ReadSummary> run(List<Article> articles, Ledger ledger, LoadListener listener) throws IOException {
        listener.started(articles.size());
        Map<String, CaptureDocument> known = ledger.latestByUrl();
        ReadSummary[] summaries = new ReadSummary[articles.size()];
        AtomicInteger next = new AtomicInteger();
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<?>> workers = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                workers.add(pool.submit(() -> {
                    for (int at = next.getAndIncrement(); at < articles.size(); at = next.getAndIncrement()) {
                        Article article = articles.get(at);
                        summaries[at] = readAndWrite(article, known.containsKey(article.url()), listener);
                    }
                    return null;
                }));
            }
            await(workers);
        } finally {
            pool.shutdownNow();
        }
        return List.of(summaries);
    }

    private ReadSummary readAndWrite(Article article, boolean known, LoadListener listener) throws IOException {
        ArticleReading reading = reader.read(article);
        writer.write(article.reportId(), List.of(article.url()), reading, known);
        listener.read(
                reading.ledger().stream().anyMatch(entry -> entry.outcome().equals("refused")));
        return ReadSummary.of(reading);
    }

    private static void await(List<Future<?>> workers) throws IOException {
        for (Future<?> worker : workers) {
            try {
                worker.get();
            } catch (ExecutionException e) {
                if (e.getCause() instanceof IOException io) {
                    throw io;
                }
                throw new IOException(e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted", e);
            }
        }
    }
}
