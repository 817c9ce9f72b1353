package org.fazhi.ingest.fetch;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.ingest.archive.Capture;
import org.fazhi.ingest.archive.Origin;
import org.fazhi.ingest.fetch.links.Link;

/** One source during one crawl: every address known, each with its state. */
final class SourceCrawl {
    /** A trap that makes up addresses without end must not eat the memory; what is beyond is counted, not remembered. */
    private static final int MOST_KNOWN = 500_000;

    /** Pages that send their reader on and sitemaps in sitemaps cost no click; so they must have another end. */
    private static final int MOST_HOPS = 10;

    /** Reasons that hold for one way to an address and perhaps not for another. */
    private static final Set<String> REOPENED = Set.of("depth", "rule", "trap", "media");

    private static final Pattern FIRST_PAGE = Pattern.compile("([^?]*/)(?:index|default)\\.\\w{3,5}");

    final Source source;
    final Tally tally = new Tally();
    private final CrawlRun run;
    private final Admission admission;
    private final Map<String, Visit> known = new HashMap<>();
    private final Map<String, Integer> excluded = new TreeMap<>();
    private final Map<String, Integer> layouts = new TreeMap<>();
    private final Set<Integer> entries = new HashSet<>();
    private int budget;

    SourceCrawl(Source source, CrawlRun run) {
        this.source = source;
        this.run = run;
        admission = new Admission(source, source.authorities());
        budget = source.maxPages();
    }

    void start() {
        source.starts().forEach(address -> offer(new Visit.Found(address, Visit.Kind.START, 0, null, null), ""));
    }

    /** A link of a fetched page. */
    void follow(Visit page, Link link) {
        Address.canonical(link.address()).ifPresent(address -> {
            Visit.Kind kind = kind(page, link.kind());
            int depth = kind == Visit.Kind.PAGE ? page.depth + 1 : page.depth;
            boolean chained = link.kind() == Link.Kind.REDIRECT || link.kind() == Link.Kind.SITEMAP;
            int hops = chained ? page.hops + 1 : 0;
            if (hops <= MOST_HOPS && (kind != Visit.Kind.PAGER || !knowsFolder(address))) {
                offer(new Visit.Found(address, kind, depth, page.address, null, page.barren, hops), page.host);
            }
        });
    }

    private static Visit.Kind kind(Visit page, Link.Kind link) {
        return switch (link) {
            case PAGER -> Visit.Kind.PAGER;
            case SITEMAP -> Visit.Kind.SITEMAP;
            case REDIRECT -> page.kind;
            case PAGE -> Visit.Kind.PAGE;
            // an attachment of an attachment would be a chain without clicks, and so without an end
            case ATTACHMENT -> page.kind == Visit.Kind.ATTACHMENT ? Visit.Kind.PAGE : Visit.Kind.ATTACHMENT;
        };
    }

    /** Pagers name the first page of a list by its file, sites often by its folder alone: it is known already. */
    private synchronized boolean knowsFolder(String address) {
        Matcher first = FIRST_PAGE.matcher(address);
        return first.matches() && known.containsKey(first.group(1));
    }

    /**
     * Notes what a page of a list names. A pager that goes on without an end shows empty pages, or the last one again and again.
     */
    synchronized void sawEntries(Visit page, int fingerprint) {
        page.barren = entries.add(fingerprint) ? 0 : page.barren + 1;
    }

    /** A redirect: no click, and the target is what the address asked for was. */
    void redirect(Visit from, String target) {
        offer(new Visit.Found(target, from.kind, from.depth, from.via, from, 0, from.hops + 1), from.host);
    }

    /**
     * A page of an earlier crawl to which nothing leads any more: it is asked all the same, or nobody would notice that it
     * changed or is gone. How many clicks away it was is forgotten, so its links count as too far.
     */
    void remember(Capture capture) {
        Origin origin = capture.origin();
        Visit.Found found = new Visit.Found(capture.url(), Visit.Kind.PAGE, source.maxDepth(), origin.via(), null);
        Visit visit = null;
        synchronized (this) {
            if (!known.containsKey(capture.url()) && admission.reasonToExclude(found) == null) {
                visit = discover(found, "");
            }
        }
        if (visit != null) {
            visit.remembered = true;
            run.queue(visit);
        }
    }

    private void offer(Visit.Found found, String foundOn) {
        Visit wanted;
        synchronized (this) {
            Visit before = known.get(found.address());
            wanted = before == null ? discover(found, foundOn) : reconsider(before, found);
        }
        if (wanted != null) {
            run.queue(wanted);
        }
    }

    private Visit discover(Visit.Found found, String foundOn) {
        String reason = admission.reasonToExclude(found);
        boolean ours = admission.contacts(found.address());
        String host = ours ? Address.host(found.address()) : foundOn;
        Visit.State state = reason == null ? Visit.State.WAITING : Visit.State.EXCLUDED;
        if (known.size() >= MOST_KNOWN) {
            reason = "too-many-addresses";
            state = Visit.State.EXCLUDED;
        }
        run.discovered(this, host, state);
        if (reason != null) {
            excluded.merge(reason, 1, Integer::sum);
        }
        if (known.size() >= MOST_KNOWN) {
            return null;
        }
        Instant lastFetched = reason == null
                ? run.archived(found.address()).map(Capture::fetchedAt).orElse(Instant.MIN)
                : Instant.MIN;
        Visit visit = new Visit(this, found, lastFetched, run.nextNumber());
        visit.state = state;
        visit.excludedFor = reason;
        known.put(found.address(), visit);
        return reason == null ? visit : null;
    }

    /** A shorter or freer way to a known address may open it, or what lies behind it. */
    private Visit reconsider(Visit visit, Visit.Found found) {
        boolean nearer = found.depth() < visit.depth;
        boolean freer = found.kind().exempt() && !visit.kind.exempt();
        if (!nearer && !freer) {
            return null;
        }
        visit.depth = Math.min(visit.depth, found.depth());
        visit.kind = freer ? found.kind() : visit.kind;
        if (visit.expanded) {
            return visit;
        }
        if (visit.state != Visit.State.EXCLUDED || !REOPENED.contains(visit.excludedFor)) {
            return null;
        }
        Visit.Found now = new Visit.Found(visit.address, visit.kind, visit.depth, visit.via, null, found.barren(), 0);
        String reason = admission.reasonToExclude(now);
        excluded.merge(visit.excludedFor, -1, Integer::sum);
        if (reason != null) {
            excluded.merge(reason, 1, Integer::sum);
            visit.excludedFor = reason;
            return null;
        }
        visit.excludedFor = null;
        run.moved(visit, Visit.State.WAITING);
        visit.state = Visit.State.WAITING;
        return visit;
    }

    boolean contacts(String address) {
        return admission.contacts(address);
    }

    /** Takes one page of the budget for the visit, unless it has one; false when the budget is spent. */
    synchronized boolean budget(Visit visit) {
        if (!visit.budgeted && budget == 0) {
            return false;
        }
        budget -= visit.budgeted ? 0 : 1;
        visit.budgeted = true;
        return true;
    }

    /** Brings the visit to its end; a later end, such as a loop found behind a redirect, replaces an earlier one. */
    synchronized boolean settle(Visit visit, Visit.State state, String excludedFor) {
        if (visit.state == state) {
            return false;
        }
        run.moved(visit, state);
        visit.state = state;
        if (excludedFor != null) {
            visit.excludedFor = excludedFor;
            excluded.merge(excludedFor, 1, Integer::sum);
        }
        return true;
    }

    /** From now on a shorter way to the page counts for what lies behind it; gives back how far away it is up to now. */
    synchronized int expand(Visit visit) {
        visit.expanded = true;
        return visit.depth;
    }

    /** A list page at the source's door is built in this way. */
    synchronized void sawLayout(String layout) {
        layouts.merge(layout, 1, Integer::sum);
    }

    synchronized String layout() {
        return layouts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    synchronized Map<String, Integer> excludedFor() {
        Map<String, Integer> counts = new TreeMap<>(excluded);
        counts.values().removeIf(count -> count == 0);
        return counts;
    }
}
