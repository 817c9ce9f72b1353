package org.fazhi.ingest.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.fazhi.ingest.Problem;
import org.fazhi.ingest.archive.Capture;
import org.fazhi.ingest.archive.FetchedPage;
import org.fazhi.ingest.archive.Origin;
import org.fazhi.ingest.archive.Validators;
import org.fazhi.ingest.fetch.http.Answer;
import org.fazhi.ingest.fetch.http.Fetcher;
import org.fazhi.ingest.fetch.http.MediaKind;

/** What one thread does with a host that it holds: at most one request, and everything before it that needs none. */
final class HostTurn {
    private static final int FAILURES_UNTIL_PROBE = 3;

    private final CrawlRun run;
    private final CrawlSettings settings;
    private final Fetcher fetcher;
    private final Robots robots;
    private final Redirects redirects;
    private final Expansion expansion;

    HostTurn(CrawlRun run, CrawlSettings settings, Fetcher fetcher) {
        this.run = run;
        this.settings = settings;
        this.fetcher = fetcher;
        robots = new Robots(fetcher, settings.attempts());
        redirects = new Redirects(settings.redirects());
        expansion = new Expansion(run);
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
                again(visit);
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
                reuse(visit, inRun.or(() -> run.archived(visit.address)).orElseThrow(), inRun.isEmpty());
            }
            return true;
        }
        return !visit.source.budget(visit);
    }

    /** The address was reached again by a shorter way: what lies behind it may now be within reach. */
    private void again(Visit visit) {
        Capture capture = run.fetchedInRun(visit.address)
                .or(() -> run.archived(visit.address))
                .orElseThrow();
        Optional<String> target = archivedTarget(visit, capture);
        if (target.isEmpty()) {
            expansion.again(visit, capture);
        } else if (visit.source.contacts(target.get())) {
            visit.source.redirect(visit, target.get());
        }
    }

    private Optional<String> archivedTarget(Visit visit, Capture capture) {
        return Redirects.is(capture.status())
                ? run.archive.header(capture, "Location").flatMap(to -> Redirects.resolve(visit.address, to))
                : Optional.empty();
    }

    private void reuse(Visit visit, Capture capture, boolean notDue) {
        if (notDue) {
            run.note(visit, Tally.Detail.NOT_DUE);
        }
        if (Redirects.is(capture.status())) {
            redirected(visit, archivedTarget(visit, capture));
            return;
        }
        if (capture.gone()) {
            run.note(visit, Tally.Detail.GONE);
        }
        run.fetched(visit);
        expansion.ofArchived(visit, capture);
    }

    private long request(HostLane lane, Visit visit) {
        Validators validators = run.archive.validators(visit.address);
        Answer answer = fetcher.page(visit.address, validators);
        long ended = run.frontier.now();
        long next = ended + lane.delayNanos;
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
            whole(visit, whole);
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

    private void whole(Visit visit, Answer.Whole answer) {
        int status = answer.status();
        if (status == 200 || status == 304) {
            page(visit, answer);
        } else if (Redirects.is(status)) {
            run.keep(run.archive.appendUnforced(fetchedPage(visit, answer)));
            redirected(visit, Redirects.target(answer, visit.address));
        } else if ((status == 404 || status == 410)
                && run.archive.latestPage(visit.address).isPresent()) {
            run.keep(run.archive.appendUnforced(fetchedPage(visit, answer)));
            run.commits.then(() -> {
                run.note(visit, Tally.Detail.GONE);
                run.fetched(visit);
            });
        } else {
            run.fail(visit, "http-" + status, answer.reason().isBlank() ? "status " + status : answer.reason());
        }
    }

    private void page(Visit visit, Answer.Whole answer) {
        Optional<Capture> before = run.archive.latestPage(visit.address);
        if (answer.status() == 304 && before.isEmpty()) {
            run.fail(visit, "http-304", "the server says unchanged of a page that was never asked for before");
            return;
        }
        if (!MediaKind.holdsText(answer.body())) {
            run.fail(visit, "not-text", "the body is binary, and neither PDF nor Word");
            return;
        }
        Capture capture = run.archive.appendUnforced(fetchedPage(visit, answer));
        run.keep(capture);
        boolean same =
                before.map(earlier -> earlier.sha256().equals(capture.sha256())).orElse(false);
        run.commits.then(() -> {
            run.note(visit, same ? Tally.Detail.UNCHANGED : Tally.Detail.CHANGED);
            run.fetched(visit);
        });
        if (answer.status() == 304) {
            expansion.ofArchived(visit, capture);
        } else {
            expansion.of(visit, capture, answer.body());
        }
    }

    private FetchedPage fetchedPage(Visit visit, Answer.Whole answer) {
        Instant at = answer.at().isBefore(run.startedAt()) ? run.startedAt() : answer.at();
        Origin origin = new Origin(visit.source.source.id(), visit.source.source.region(), visit.via);
        return new FetchedPage(
                visit.address,
                at,
                answer.status(),
                answer.reason(),
                answer.sent(),
                answer.headers(),
                answer.body(),
                answer.server(),
                origin);
    }

    private void redirected(Visit visit, Optional<String> target) {
        visit.source.expand(visit);
        run.commits.then(() -> run.fetched(visit));
        if (target.isEmpty()) {
            refuse(visit.asked, "bad-redirect", "a redirect that names no http or https address");
        } else if (!visit.source.contacts(target.get())) {
            refuse(visit.asked, "off-site", "redirected to " + target.get() + ", which no start of the source names");
        } else if (redirects.closesLoop(visit.address, target.get())) {
            refuse(visit.asked, "redirect-loop", "comes back to " + target.get());
        } else if (visit.hops >= settings.redirects()) {
            refuse(visit.asked, "redirect-loop", "more than " + settings.redirects() + " redirects in a row");
        } else {
            visit.source.redirect(visit, target.get());
        }
    }

    /** After the hop itself was counted as fetched, which it was. */
    private void refuse(Visit asked, String code, String reason) {
        run.commits.then(() -> run.fail(asked, code, reason));
    }
}
