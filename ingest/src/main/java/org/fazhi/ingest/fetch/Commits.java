package org.fazhi.ingest.fetch;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.fazhi.ingest.archive.Archive;

/**
 * Says of a page that it is fetched only once the disk has it. One {@code fsync} serves all pages that came in meanwhile, and
 * no host waits for it.
 */
final class Commits {
    private final Archive archive;
    private final Frontier frontier;
    private final BlockingQueue<Runnable> waiting = new LinkedBlockingQueue<>();
    private final Thread thread = new Thread(this::work, "crawl-commits");
    private volatile boolean stopped;
    private volatile RuntimeException broken;

    Commits(Archive archive, Frontier frontier) {
        this.archive = archive;
        this.frontier = frontier;
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    /** To be done, in the order of the calls, when all that was appended up to now is on the disk. */
    void then(Runnable done) {
        waiting.add(done);
    }

    /** The visit under way comes to its end after what was asked for before. */
    void finish() {
        waiting.add(frontier::finish);
    }

    /** To be called when nothing more will be asked for. Null: all is on the disk. */
    RuntimeException stop() throws InterruptedException {
        waiting.add(() -> stopped = true);
        thread.join();
        return broken;
    }

    private void work() {
        List<Runnable> batch = new ArrayList<>();
        try {
            while (!stopped) {
                batch.add(waiting.take());
                waiting.drainTo(batch);
                archive.force();
                batch.forEach(Runnable::run);
                batch.clear();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            broken = e;
            frontier.stop();
        }
    }
}
