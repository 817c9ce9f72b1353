package org.fazhi.ingest.fetch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fazhi.ingest.archive.Archive;
import org.fazhi.ingest.archive.ArchiveException;
import org.fazhi.ingest.archive.Capture;
import org.fazhi.ingest.fetch.http.Fetcher;

/** Fetches what is due into the archive, as a good guest of every host. */
public final class Crawl {
    private final CrawlSettings settings;

    public Crawl() {
        this(CrawlSettings.DEFAULT);
    }

    public Crawl(CrawlSettings settings) {
        this.settings = settings;
    }

    /**
     * Runs until every address that is due was fetched, excluded or refused, or its source's budget is spent. A run that was
     * killed is taken up where it stopped.
     *
     * @param ids of the sources to visit; empty for all
     * @param force asks everything, however fresh
     * @throws BadSources when an id is unknown
     * @throws ArchiveException when the archive cannot be written; what was archived stays, and the next run goes on
     */
    public CrawlResult run(Sources sources, Set<String> ids, Archive archive, CrawlListener listener, boolean force) {
        List<Source> chosen = sources.selected(ids);
        Optional<Capture> last =
                archive.captures().reduce((a, b) -> a.fetchedAt().isAfter(b.fetchedAt()) ? a : b);
        List<String> names = chosen.stream().map(Source::id).toList();
        RunMarker marker = RunMarker.set(archive.folder(), names, last.map(Capture::fetchedAt));
        CrawlRun run = new CrawlRun(archive, marker, force, listener);
        int threads = Math.max(1, settings.parallelHosts());
        String userAgent = CrawlSettings.userAgent(sources.contact());
        try (Fetcher fetcher = new Fetcher(settings.limits(), userAgent, sources.allowPrivateNetwork(), threads * 8)) {
            run.start(chosen);
            work(run, new HostTurn(run, settings, fetcher), threads);
        } catch (IOException e) {
            throw new ArchiveException("the connections could not be closed: " + e.getMessage(), e);
        }
        run.rethrow();
        CrawlResult result = RunReport.write(archive.folder(), run);
        marker.remove();
        return result;
    }

    private static void work(CrawlRun run, HostTurn turn, int threads) {
        run.commits.start();
        try {
            serve(run, turn, threads);
            run.rememberKnownPages();
            serve(run, turn, threads);
            RuntimeException broken = run.commits.stop();
            if (broken != null) {
                run.stop(broken);
            }
        } catch (InterruptedException e) {
            run.stop(new ArchiveException("the crawl was interrupted; the next one goes on from here"));
            Thread.currentThread().interrupt();
        }
    }

    private static void serve(CrawlRun run, HostTurn turn, int threads) throws InterruptedException {
        List<Thread> workers = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            Thread worker = new Thread(() -> serve(run, turn), "crawl-" + i);
            worker.setDaemon(true);
            worker.start();
            workers.add(worker);
        }
        for (Thread worker : workers) {
            worker.join();
        }
    }

    private static void serve(CrawlRun run, HostTurn turn) {
        try {
            for (HostLane lane = run.frontier.take(); lane != null; lane = run.frontier.take()) {
                run.frontier.release(lane, turn.take(lane));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            run.stop(e);
        } catch (Error e) {
            run.stop(new IllegalStateException("the crawl broke down: " + e, e));
            throw e;
        }
    }
}
