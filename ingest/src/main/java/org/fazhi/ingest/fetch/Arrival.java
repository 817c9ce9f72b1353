package org.fazhi.ingest.fetch;

import java.time.Instant;
import java.util.Optional;
import org.fazhi.ingest.archive.Capture;
import org.fazhi.ingest.archive.FetchedPage;
import org.fazhi.ingest.archive.Origin;
import org.fazhi.ingest.fetch.http.Answer;
import org.fazhi.ingest.fetch.http.MediaKind;

/** What a whole answer means, be it new from the server or in the archive already. */
final class Arrival {
    private final CrawlRun run;
    private final Expansion expansion;
    private final Redirects redirects;
    private final int mostRedirects;

    Arrival(CrawlRun run, Expansion expansion, int mostRedirects) {
        this.run = run;
        this.expansion = expansion;
        this.mostRedirects = mostRedirects;
        redirects = new Redirects(mostRedirects);
    }

    /** The address was reached again by a shorter way: what lies behind it may now be within reach. */
    void again(Visit visit) {
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

    void reuse(Visit visit, Capture capture, boolean notDue) {
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

    void whole(Visit visit, Answer.Whole answer) {
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
        } else if (visit.hops >= mostRedirects) {
            refuse(visit.asked, "redirect-loop", "more than " + mostRedirects + " redirects in a row");
        } else {
            visit.source.redirect(visit, target.get());
        }
    }

    /** After the hop itself was counted as fetched, which it was. */
    private void refuse(Visit asked, String code, String reason) {
        run.commits.then(() -> run.fail(asked, code, reason));
    }
}
