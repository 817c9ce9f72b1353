package org.fazhi.ingest.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.fazhi.ingest.fetch.http.Answer;
import org.fazhi.ingest.fetch.http.Fetcher;

/** robots.txt (RFC 9309) of every host, asked once in a crawl. */
final class Robots {
    private static final int REDIRECTS = 5;

    private final Fetcher fetcher;
    private final int attempts;
    private final Map<String, Rules> known = new ConcurrentHashMap<>();
    private final Map<String, Integer> tries = new ConcurrentHashMap<>();

    Robots(Fetcher fetcher, int attempts) {
        this.fetcher = fetcher;
        this.attempts = attempts;
    }

    /**
     * What a host allows.
     *
     * @param code why the host is closed for this crawl; null when it is open
     */
    record Rules(BaseRobotRules rules, String code, String reason) {
        boolean closed() {
            return code != null;
        }

        boolean allows(String address) {
            return rules.isAllowed(address);
        }

        /** Milliseconds; 0 when the site names none. */
        long crawlDelay() {
            return rules == null || rules.getCrawlDelay() == BaseRobotRules.UNSET_CRAWL_DELAY
                    ? 0
                    : Math.max(0, rules.getCrawlDelay());
        }
    }

    /** The rules for an address; empty when asking failed and is worth another try after a while. */
    Optional<Rules> of(String address) {
        String site = address.substring(
                0, address.length() - Address.pathAndQuery(address).length());
        Rules rules = known.get(site);
        if (rules == null) {
            boolean last = tries.merge(site, 1, Integer::sum) >= attempts;
            rules = ask(site, last);
            if (rules != null) {
                known.put(site, rules);
            }
        }
        return Optional.ofNullable(rules);
    }

    /** The host answers at all. */
    boolean alive(String address) {
        String site = address.substring(
                0, address.length() - Address.pathAndQuery(address).length());
        return fetcher.robots(site + "/robots.txt") instanceof Answer.Whole whole
                && whole.status() < 500
                && whole.status() != 429;
    }

    private Rules ask(String site, boolean last) {
        String address = site + "/robots.txt";
        for (int hop = 0; hop <= REDIRECTS; hop++) {
            Answer answer = fetcher.robots(address);
            if (answer instanceof Answer.Failed failed) {
                return failed.again() && !last ? null : closed(failed);
            }
            Answer.Whole whole = (Answer.Whole) answer;
            Optional<String> next = Redirects.target(whole, address);
            if (next.isEmpty()) {
                return whole.status() >= 500 && !last ? null : rules(site, whole);
            }
            if (!Address.authority(next.get()).equals(Address.authority(site + "/"))) {
                return open();
            }
            address = next.get();
        }
        return open();
    }

    private static Rules closed(Answer.Failed failed) {
        boolean refused = failed.code().equals("private-address");
        String reason = "robots.txt cannot be had: " + failed.code() + ": " + failed.reason();
        return new Rules(null, refused ? failed.code() : "robots-unavailable", refused ? failed.reason() : reason);
    }

    private static Rules open() {
        return new Rules(new SimpleRobotRules(RobotRulesMode.ALLOW_ALL), null, null);
    }

    private static Rules rules(String site, Answer.Whole whole) {
        if (whole.status() >= 500) {
            return new Rules(null, "robots-unavailable", "robots.txt answered " + whole.status());
        }
        if (whole.status() != 200) {
            return open();
        }
        SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
        parser.setMaxCrawlDelay(Long.MAX_VALUE);
        String type = whole.header("Content-Type").orElse("text/plain");
        BaseRobotRules rules = parser.parseContent(
                site + "/robots.txt", whole.body(), type, List.of(CrawlSettings.ROBOT.toLowerCase(Locale.ROOT)));
        return new Rules(rules, null, null);
    }
}
