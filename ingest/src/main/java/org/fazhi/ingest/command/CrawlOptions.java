package org.fazhi.ingest.command;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import org.fazhi.ingest.archive.Archive;
import org.fazhi.ingest.fetch.Crawl;
import org.fazhi.ingest.fetch.CrawlResult;
import org.fazhi.ingest.fetch.Sources;
import picocli.CommandLine.Option;

/** What to crawl, and the crawl itself with its display. */
final class CrawlOptions {
    private static final int MOST_HOSTS = 50;

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
                CrawlProgress progress = new CrawlProgress(err)) {
            result = new Crawl().run(sources, ids, archive, progress::on, force);
        }
        result.refused().forEach(problem -> err.println(problem.line()));
        result.closedHosts().forEach((host, why) -> err.println(host + "\tleft for the next crawl\t" + why));
        result.notices().forEach(notice -> err.println(notice.source() + "\t" + notice.code() + "\t" + notice.text()));
        result.byHost().entrySet().stream()
                .limit(MOST_HOSTS)
                .forEach(host -> out.println(
                        "  " + host.getKey() + ": " + host.getValue().line()));
        if (result.byHost().size() > MOST_HOSTS) {
            out.println("  and " + (result.byHost().size() - MOST_HOSTS) + " more hosts, see " + result.report());
        }
        out.println(result.total().line() + "; of the fetched " + result.total().changed() + " are new or changed");
        return result.refused().isEmpty() ? Ingest.OK : Ingest.REFUSED;
    }
}
