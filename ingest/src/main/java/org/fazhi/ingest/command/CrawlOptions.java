package org.fazhi.ingest.command;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import org.fazhi.ingest.archive.Archive;
import org.fazhi.ingest.fetch.Crawl;
import org.fazhi.ingest.fetch.CrawlEvent;
import org.fazhi.ingest.fetch.CrawlResult;
import org.fazhi.ingest.fetch.Sources;
import picocli.CommandLine.Option;

/** What to crawl, and the crawl itself with its display. */
final class CrawlOptions {
    @Option(
            names = "--sources",
            required = true,
            paramLabel = "FILE",
            description = "The sources, see ingest/sources.yml.")
    private Path file;

    @Option(names = "--source", paramLabel = "ID", description = "Only this source; may be repeated.")
    private Set<String> ids = new LinkedHashSet<>();

    @Option(names = "--archive", required = true, paramLabel = "DIR", description = "The archive; made when absent.")
    private Path folder;

    @Option(names = "--force", description = "Ask for every page, however fresh.")
    private boolean force;

    Path folder() {
        return folder;
    }

    /** Crawls, lists what was refused and says what was found. Returns the exit status. */
    int crawl(PrintWriter out, PrintWriter err) {
        if (!Files.isRegularFile(file)) {
            throw new UsageFault("--sources: there is no file " + file);
        }
        Sources sources = Sources.read(file);
        CrawlResult result;
        try (Archive archive = Archive.open(folder);
                Progress progress = Progress.on(err, "crawling")) {
            result = new Crawl().run(sources, ids, archive, event -> tell(progress, event), force);
        }
        result.refused().forEach(problem -> err.println(problem.line()));
        result.closedHosts().forEach((host, why) -> err.println(host + "\tleft for the next crawl\t" + why));
        result.notices().forEach(notice -> err.println(notice.source() + "\t" + notice.code() + "\t" + notice.text()));
        var total = result.total();
        out.printf(
                "discovered %d = fetched %d + excluded %d + failed %d + waiting %d; of the fetched %d are new or changed%n",
                total.discovered(),
                total.fetched(),
                total.excluded(),
                total.failed(),
                total.waiting(),
                total.changed());
        return result.refused().isEmpty() ? Ingest.OK : Ingest.REFUSED;
    }

    private static void tell(Progress progress, CrawlEvent event) {
        progress.total(event.total().discovered() - event.total().excluded());
        if (event.outcome().equals("fetched") || event.outcome().equals("failed")) {
            progress.step(event.outcome().equals("failed"));
        }
    }
}
