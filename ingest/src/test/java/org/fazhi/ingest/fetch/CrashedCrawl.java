package org.fazhi.ingest.fetch;

import java.nio.file.Path;
import java.util.Set;
import org.fazhi.ingest.archive.Archive;

/** A crawl in a process of its own, made to be killed. Arguments: sources file, archive folder. */
final class CrashedCrawl {
    private CrashedCrawl() {}

    public static void main(String[] args) {
        Sources sources = Sources.read(Path.of(args[0]));
        try (Archive archive = Archive.open(Path.of(args[1]))) {
            CrawlResult result =
                    new Crawl(CrawlFixture.SETTINGS).run(sources, Set.of(), archive, CrawlListener.SILENT, false);
            System.out.println("fetched " + result.total().fetched());
        }
    }
}
