package org.fazhi.ingest.fetch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fazhi.ingest.archive.ArchiveException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * What the account of the last crawl says.
 *
 * @param startedAt UTC
 * @param total of all its sources
 * @param notices sources to look at
 * @param unfinished a crawl was stopped before its end, and the next one will go on with it
 */
public record LastCrawl(String startedAt, Counts total, List<SourceNotice> notices, boolean unfinished) {

    /** Empty when the archive was never crawled into. */
    public static Optional<LastCrawl> of(Path folder) {
        boolean unfinished = Files.exists(folder.resolve(RunMarker.NAME));
        try {
            Optional<JsonNode> report = RunReport.latest(folder);
            if (report.isEmpty()) {
                Counts none = new Counts(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
                return unfinished ? Optional.of(new LastCrawl("", none, List.of(), true)) : Optional.empty();
            }
            JsonNode run = report.get();
            List<SourceNotice> notices = new ArrayList<>();
            run.path("notices")
                    .forEach(notice -> notices.add(new SourceNotice(
                            notice.path("source").asString(""),
                            notice.path("code").asString(""),
                            notice.path("text").asString(""))));
            Counts total = RunReport.counts(run.path("total"));
            return Optional.of(new LastCrawl(run.path("startedAt").asString(""), total, notices, unfinished));
        } catch (IOException | JacksonException e) {
            throw new ArchiveException("the account of the last crawl cannot be read: " + e.getMessage(), e);
        }
    }
}
