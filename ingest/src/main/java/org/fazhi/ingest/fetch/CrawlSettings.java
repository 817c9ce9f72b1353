package org.fazhi.ingest.fetch;

import java.time.Duration;
import org.fazhi.ingest.fetch.http.Limits;

/**
 * How the crawl behaves towards every source.
 *
 * @param parallelHosts hosts that are asked at the same time
 * @param longestWait a host that wants a longer pause is left for the next crawl
 * @param backOff before the first retry; doubled for each further one, give or take a half
 * @param redirects followed in a row
 */
public record CrawlSettings(
        Limits limits, int parallelHosts, int attempts, Duration backOff, Duration longestWait, int redirects) {
    /** Stands in the user agent when {@code sources.yml} names no contact. */
    static final String NO_CONTACT = "mailto:contact-not-configured@fazhi.example";

    /** Product token for robots.txt (RFC 9309, section 2.2.1). */
    static final String ROBOT = "FazhiReports";

    public static final CrawlSettings DEFAULT =
            new CrawlSettings(Limits.DEFAULT, 64, 4, Duration.ofSeconds(1), Duration.ofMinutes(5), 10);

    static String userAgent(String contact) {
        return ROBOT + "/0.1 (annual rule-of-law reports; " + (contact == null ? NO_CONTACT : contact) + ")";
    }
}
