package org.fazhi.ingest.fetch;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.fazhi.ingest.Problem;
import org.fazhi.ingest.archive.Capture;
import org.fazhi.ingest.archive.Validators;
import org.fazhi.ingest.fetch.http.Answer;
import org.fazhi.ingest.fetch.http.Fetcher;

/** What one thread does with a host that it holds: at most one request, and everything before it that needs none. */
final class HostTurn {
    private static final int FAILURES_UNTIL_PROBE = 3;

    /** A busy server notes the end of its answer after we have read it; its log shall show the whole pause too. */
    private static final long MOST_SLACK_NANOS = 20_000_000;

    private final CrawlRun run;
    private final CrawlSettings settings;
    private final Fetcher fetcher;
    private final Robots robots;
    private final Expansion expansion;
    private final Arrival arrival;

    HostTurn(CrawlRun run, CrawlSettings settings, Fetcher fetcher) {
        this.run = run;
        this.settings = settings;
        this.fetcher = fetcher;
        robots = new Robots(fetcher, settings.attempts());
        expansion = new Expansion(run);
        arrival = new Arrival(run, expansion, settings.redirects());
    }

    /** @return when the host may be asked next, on the frontier's clock */
    long take(HostLane lane) {
        long allowed = Long.MIN_VALUE;
        for (Visit visit = run.frontier.next(lane); visit != null; visit = run.frontier.next(lane)) {
            allowed = visit(lane, visit);
            if (allowed != Long.MIN_VALUE) {
                break;
            }
        }
        return allowed;
    }

    private long visit(HostLane lane, Visit visit) {
        if (visit.expanded || visit.state != Visit.State.WAITING) {
            if (visit.expanded) {
                arrival.again(visit);
            }
            run.frontier.finish();
            return Long.MIN_VALUE;
        }
        Optional<Robots.Rules> rules = robots.of(visit.address);
        if (rules.isEmpty()) {
            long pause = run.frontier.now() + backOff(1);
            run.frontier.addLater(lane, visit, pause);
            return pause;
        }
        lane.delayNanos = Math.max(
                Math.max(lane.delayNanos, run.delayNanos(lane.host)),
                Duration.ofMillis(Math.min(
                                rules.get().crawlDelay(), Duration.ofDays(365).toMillis()))
                        .toNanos());
        if (rules.get().closed()) {
            run.fail(visit, rules.get().code(), rules.get().reason());
        } else if (!rules.get().allows(visit.address)) {
            run.exclude(visit, "robots");
        } else if (!withoutRequest(visit)) {
            return request(lane, visit);
        }
        run.frontier.finish();
        return Long.MIN_VALUE;
    }

    /** Answered by this run's own fetches, by the archive, or not at all for want of budget. */
    private boolean withoutRequest(Visit visit) {
        Optional<Problem> failure = run.failedInRun(visit.address);
        if (failure.isPresent()) {
            run.fail(visit, failure.get().code(), failure.get().reason());
            return true;
        }
        Optional<Capture> inRun = run.fetchedInRun(visit.address);
        if (visit.attempts == 0 && (inRun.isPresent() || !expansion.due(visit))) {
            if (inRun.isEmpty() || visit.source.budget(visit)) {
                arrival.reuse(visit, inRun.or(() -> run.archived(visit.address)).orElseThrow(), inRun.isEmpty());
            }
            return true;
        }
        return !visit.source.budget(visit);
    }

    private long request(HostLane lane, Visit visit) {
        Validators validators = run.archive.validators(visit.address);
        Answer answer = fetcher.page(visit.address, validators);
        long ended = run.frontier.now();
        long next = ended + lane.delayNanos + Math.min(lane.delayNanos / 20, MOST_SLACK_NANOS);
        visit.attempts++;
        run.note(visit, Tally.Detail.REQUEST);
        if (answer instanceof Answer.Failed failed && !failed.again()) {
            lane.failuresInRow = 0;
            run.fail(visit, failed.code(), failed.reason());
        } else if (answer instanceof Answer.Failed failed) {
            return retry(lane, visit, failed, Duration.ZERO, next);
        } else if (answer instanceof Answer.Whole whole && (whole.status() == 429 || whole.status() >= 500)) {
            Duration wait = Answer.retryAfter(whole).orElse(Duration.ZERO);
            return retry(lane, visit, new Answer.Failed("http-" + whole.status(), whole.reason(), true), wait, next);
        } else if (answer instanceof Answer.Whole whole) {
            lane.failuresInRow = 0;
            arrival.whole(visit, whole);
        }
        run.commits.finish();
        return tooLong(
                lane, lane.delayNanos, "the site's Crawl-delay is " + lane.delayNanos / 1_000_000_000 + " s", next);
    }

    private long retry(HostLane lane, Visit visit, Answer.Failed failed, Duration wait, long next) {
        if (wait.compareTo(settings.longestWait()) > 0) {
            run.frontier.finish();
            String reason = failed.code() + ", Retry-After " + wait.toSeconds() + " s";
            run.tell(visit, "waiting");
            return failed.code().equals("http-429") ? tooLong(lane, wait.toNanos(), reason, next) : next;
        }
        long pause = run.frontier.now() + wait.toNanos();
        if (visit.attempts < settings.attempts()) {
            run.frontier.addLater(lane, visit, Math.max(pause, run.frontier.now() + backOff(visit.attempts)));
            run.tell(visit, "waiting");
            return Math.max(next, pause);
        }
        run.fail(visit, failed.code(), failed.reason() + " (" + visit.attempts + " attempts)");
        run.frontier.finish();
        lane.failuresInRow++;
        if (lane.failuresInRow >= FAILURES_UNTIL_PROBE) {
            if (!robots.alive(visit.address)) {
                run.frontier.close(lane, "does not answer any more (" + failed.code() + ")");
            }
            lane.failuresInRow = 0;
        }
        return Math.max(next, pause);
    }

    /** A host that wants longer pauses than a crawl can wait is left for the next crawl. */
    private long tooLong(HostLane lane, long nanos, String reason, long next) {
        if (nanos > settings.longestWait().toNanos()) {
            run.frontier.close(lane, reason);
        }
        return next;
    }

    private long backOff(int attempt) {
        long base = settings.backOff().toNanos() << Math.min(attempt - 1, 10);
        return base / 2 + ThreadLocalRandom.current().nextLong(base + 1);
    }
}
