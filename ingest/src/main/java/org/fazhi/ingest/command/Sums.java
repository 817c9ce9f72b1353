package org.fazhi.ingest.command;

import java.util.Map;

/**
 * What became of the captures. Every capture is counted exactly once: captured = parsed + refused + other, and parsed = indexed +
 * quarantined.
 *
 * @param captured all captures
 * @param indexed captures that a report rests on, its further pages and attachments included
 * @param quarantined read, but the engine would not take them
 * @param refused could not be read
 * @param other lists, redirects, pages that are gone and failed answers, which hold no report
 */
record Sums(long captured, long indexed, long quarantined, long refused, long other) {
    static Sums of(Map<String, Long> outcomes) {
        long all = outcomes.values().stream().mapToLong(Long::longValue).sum();
        long indexed = outcomes.getOrDefault("indexed", 0L) + outcomes.getOrDefault("part", 0L);
        long quarantined = outcomes.getOrDefault("quarantined", 0L);
        long refused = outcomes.getOrDefault("refused", 0L);
        return new Sums(all, indexed, quarantined, refused, all - indexed - quarantined - refused);
    }

    long parsed() {
        return indexed + quarantined;
    }

    String line() {
        return "captured " + captured + " = parsed " + parsed() + " + refused " + refused + " + no report " + other
                + "; parsed " + parsed() + " = indexed " + indexed + " + quarantined " + quarantined;
    }
}
