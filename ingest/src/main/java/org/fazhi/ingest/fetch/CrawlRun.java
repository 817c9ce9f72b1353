package org.fazhi.ingest.fetch;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.fazhi.ingest.Problem;
import org.fazhi.ingest.Stage;
import org.fazhi.ingest.archive.Archive;
import org.fazhi.ingest.archive.Capture;

/** What the threads of one crawl share: the frontier, the counts, and what was fetched or failed since the run began. */
final class CrawlRun {
    final Archive archive;
    final RunMarker marker;
    final Frontier frontier = new Frontier();
    final Commits commits;
    final boolean force;

    private final Tally total = new Tally();
    private final CrawlListener listener;
    private final AtomicLong numbers = new AtomicLong();
    private final Map<String, SourceCrawl> sources = new LinkedHashMap<>();
    private final Map<String, Long> delays = new ConcurrentHashMap<>();
    private final Map<String, Capture> fetched = new ConcurrentHashMap<>();
    private final Map<String, Problem> failed = new ConcurrentHashMap<>();
    private final Map<String, Problem> refused = new TreeMap<>();
    private final AtomicReference<RuntimeException> broken = new AtomicReference<>();

    CrawlRun(Archive archive, RunMarker marker, boolean force, CrawlListener listener) {
        this.archive = archive;
        commits = new Commits(archive, frontier);
        this.marker = marker;
        this.force = force;
        this.listener = listener;
        archive.captures()
                .filter(capture -> marker.resumed() && !capture.fetchedAt().isBefore(marker.startedAt()))
                .forEach(capture -> fetched.put(capture.url(), capture));
    }

    void start(List<Source> chosen) {
        for (Source source : chosen) {
            sources.put(source.id(), new SourceCrawl(source, this));
            long delay = source.delay().toNanos();
            source.starts().forEach(start -> delays.merge(Address.host(start), delay, Math::max));
        }
        sources.values().forEach(SourceCrawl::start);
    }

    /** Pages of earlier crawls to which nothing led in this one, as long as they were there when last asked. */
    void rememberKnownPages() {
        Map<String, Capture> last = new LinkedHashMap<>();
        archive.captures().forEach(capture -> last.put(capture.url(), capture));
        for (Capture capture : last.values()) {
            SourceCrawl source = sources.get(capture.origin().source());
            if (source != null && capture.status() == 200) {
                source.remember(capture);
            }
        }
    }

    /** The longest delay of any source that visits the host. */
    long delayNanos(String host) {
        return delays.getOrDefault(host, 0L);
    }

    long nextNumber() {
        return numbers.getAndIncrement();
    }

    Optional<Capture> archived(String address) {
        return archive.latest(address);
    }

    /** Fetched since the run began, be it by another source or before a crash. */
    Optional<Capture> fetchedInRun(String address) {
        return Optional.ofNullable(fetched.get(address));
    }

    void keep(Capture capture) {
        fetched.put(capture.url(), capture);
    }

    Optional<Problem> failedInRun(String address) {
        return Optional.ofNullable(failed.get(address));
    }

    void queue(Visit visit) {
        frontier.add(visit);
    }

    void discovered(SourceCrawl source, String host, Visit.State state) {
        source.tally.discover(state);
        frontier.lane(host).tally.discover(state);
        total.discover(state);
    }

    void moved(Visit visit, Visit.State to) {
        visit.source.tally.move(visit.state, to);
        frontier.lane(visit.host).tally.move(visit.state, to);
        total.move(visit.state, to);
    }

    void note(Visit visit, Tally.Detail detail) {
        visit.source.tally.note(detail);
        frontier.lane(visit.host).tally.note(detail);
        total.note(detail);
    }

    boolean fetched(Visit visit) {
        boolean news = visit.source.settle(visit, Visit.State.FETCHED, null);
        if (news) {
            tell(visit, "fetched");
        }
        return news;
    }

    void exclude(Visit visit, String reason) {
        visit.source.settle(visit, Visit.State.EXCLUDED, reason);
        tell(visit, "excluded");
    }

    void fail(Visit visit, String code, String reason) {
        Problem problem = new Problem(visit.address, Stage.FETCH, code, reason);
        failed.put(visit.address, problem);
        visit.source.settle(visit, Visit.State.FAILED, null);
        synchronized (refused) {
            refused.putIfAbsent(visit.address, problem);
        }
        tell(visit, "failed");
    }

    void tell(Visit visit, String outcome) {
        synchronized (listener) {
            listener.on(new CrawlEvent(
                    visit.source.source.id(),
                    visit.host,
                    visit.address,
                    outcome,
                    frontier.lane(visit.host).tally.counts(),
                    total.counts()));
        }
    }

    /** The archive refuses: nothing more can be kept, so nothing more is asked. */
    void stop(RuntimeException cause) {
        broken.compareAndSet(null, cause);
        frontier.stop();
    }

    void rethrow() {
        if (broken.get() != null) {
            throw broken.get();
        }
    }

    Iterable<SourceCrawl> sources() {
        return sources.values();
    }

    Counts total() {
        return total.counts();
    }

    List<Problem> refused() {
        synchronized (refused) {
            return new ArrayList<>(refused.values());
        }
    }

    Map<String, Counts> bySource() {
        Map<String, Counts> counts = new LinkedHashMap<>();
        sources.forEach((id, source) -> counts.put(id, source.tally.counts()));
        return counts;
    }

    Map<String, Counts> byHost() {
        Map<String, Counts> counts = new TreeMap<>();
        frontier.lanes().forEach(lane -> counts.put(lane.host, lane.tally.counts()));
        return counts;
    }

    Map<String, String> closedHosts() {
        Map<String, String> reasons = new TreeMap<>();
        frontier.lanes().stream()
                .filter(lane -> lane.closedFor != null)
                .forEach(lane -> reasons.put(lane.host, lane.closedFor));
        return reasons;
    }

    Instant startedAt() {
        return marker.startedAt();
    }
}
