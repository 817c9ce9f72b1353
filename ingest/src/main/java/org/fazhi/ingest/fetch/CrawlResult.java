package org.fazhi.ingest.fetch;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.fazhi.ingest.Problem;

/**
 * The account of one crawl; the same stands as JSON in the archive folder.
 *
 * @param startedAt of the run; for a resumed one, when it first began
 * @param resumed an earlier process was stopped before its end and this one went on
 * @param bySource source id to counts
 * @param byHost host to counts
 * @param refused every failed address, in the order of the addresses
 * @param closedHosts host to the reason why it was left for the next crawl
 * @param notices sources to look at
 * @param report the JSON file
 */
public record CrawlResult(
        Instant startedAt,
        Instant finishedAt,
        boolean resumed,
        Counts total,
        Map<String, Counts> bySource,
        Map<String, Counts> byHost,
        List<Problem> refused,
        Map<String, String> closedHosts,
        List<SourceNotice> notices,
        Path report) {}
