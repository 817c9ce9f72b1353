package org.fazhi.ingest.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fazhi.ingest.archive.Archive;
import org.fazhi.ingest.archive.Capture;
import org.fazhi.ingest.fetch.http.MediaKind;
import org.fazhi.ingest.fetch.links.Link;
import org.fazhi.ingest.fetch.links.PageLinks;

/** Follows archived pages to where they lead. The archived body decides, so that a resumed run finds what the first found. */
final class Expansion {
    private final CrawlRun run;
    private final Archive archive;

    Expansion(CrawlRun run) {
        this.run = run;
        archive = run.archive;
    }

    /** Never fetched, fetched longer ago than the source's {@code revisit}, or a list, which is due at every crawl. */
    boolean due(Visit visit) {
        Optional<Capture> last = archive.latest(visit.address);
        Duration revisit = visit.source.source.revisit();
        if (last.isEmpty() || run.force || revisit.isZero()) {
            return true;
        }
        boolean old = last.get().fetchedAt().plus(revisit).isBefore(Instant.now());
        return old
                || visit.kind == Visit.Kind.PAGER
                || visit.kind == Visit.Kind.SITEMAP
                || links(visit, last.get()).list();
    }

    /** Follows the links once more, now that the page is fewer clicks away. */
    void again(Visit visit, Capture capture) {
        follow(visit, links(visit, capture));
    }

    /** A page that is in the archive from before: unchanged, still fresh, or fetched by this run already. */
    void ofArchived(Visit visit, Capture capture) {
        if (capture.status() == 200) {
            of(visit, capture, archive.body(capture));
        }
    }

    /** First look at a page in this run. */
    void of(Visit visit, Capture capture, byte[] body) {
        int depth = visit.source.expand(visit);
        PageLinks page = links(visit, capture, body);
        if (!page.list() && !visit.remembered) {
            run.note(visit, Tally.Detail.ARTICLE);
        }
        if (page.list() && depth == 0 && !page.layout().isEmpty()) {
            visit.source.sawLayout(page.layout());
        }
        if (page.list() || visit.kind == Visit.Kind.PAGER) {
            visit.source.sawEntries(
                    visit, page.list() ? entries(page) : capture.sha256().hashCode());
        }
        follow(visit, page);
    }

    private static int entries(PageLinks page) {
        return page.links().stream()
                .filter(link -> link.kind() == Link.Kind.PAGE)
                .map(Link::address)
                .collect(Collectors.toSet())
                .hashCode();
    }

    private void follow(Visit visit, PageLinks page) {
        for (Link link : page.links()) {
            visit.source.follow(visit, link);
        }
    }

    private PageLinks links(Visit visit, Capture capture) {
        return capture.status() == 200 ? links(visit, capture, archive.body(capture)) : PageLinks.NONE;
    }

    private static PageLinks links(Visit visit, Capture capture, byte[] body) {
        if (MediaKind.isDocument(body)) {
            return PageLinks.NONE;
        }
        try {
            return PageLinks.of(body, visit.address, capture.charset());
        } catch (RuntimeException | StackOverflowError e) {
            // a page built to break a parser leads nowhere; it is archived all the same
            return PageLinks.NONE;
        }
    }
}
