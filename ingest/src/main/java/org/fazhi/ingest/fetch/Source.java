package org.fazhi.ingest.fetch;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One site, or one section of it, as {@code sources.yml} describes it.
 *
 * @param region code of its administrative division; null when it has none
 * @param starts canonical addresses of list pages, sitemaps, feeds or articles; never empty
 * @param include found in path and query of every page that is neither start, sitemap nor pager; empty allows all
 * @param exclude found in path and query of what is never fetched
 * @param maxDepth clicks from a start
 * @param maxPages addresses asked in one crawl
 * @param delay from the end of one request to the start of the next on the same host
 * @param revisit how long a fetched page counts as fresh
 */
public record Source(
        String id,
        String name,
        String region,
        List<String> starts,
        List<Pattern> include,
        List<Pattern> exclude,
        int maxDepth,
        int maxPages,
        Duration delay,
        Duration revisit) {

    /** Only these are ever contacted for this source. */
    Set<String> authorities() {
        return starts.stream().map(Address::authority).collect(Collectors.toSet());
    }

    boolean excludes(String address) {
        return found(exclude, Address.pathAndQuery(address));
    }

    boolean includes(String address) {
        return include.isEmpty() || found(include, Address.pathAndQuery(address));
    }

    private static boolean found(List<Pattern> patterns, String text) {
        return patterns.stream().anyMatch(pattern -> pattern.matcher(text).find());
    }
}
