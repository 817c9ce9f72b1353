package org.fazhi.ingest.fetch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fazhi.ingest.Problem;
import org.fazhi.ingest.archive.Archive;
import org.fazhi.ingest.archive.Capture;
import org.fazhi.ingest.fetch.http.Limits;
import org.fazhi.ingest.fetch.site.Site;

/** One site, one archive, and crawls over them with short limits. */
final class CrawlFixture implements Closeable {
    static final Limits SHORT = new Limits(1_000_000, 8 << 10, Duration.ofSeconds(5));
    static final CrawlSettings SETTINGS =
            new CrawlSettings(SHORT, 8, 4, Duration.ofMillis(5), Duration.ofSeconds(2), 10);

    final Site site;
    final Path folder;
    private String rules = "";
    private CrawlSettings settings = SETTINGS;

    CrawlFixture(Path folder) throws IOException {
        this.folder = folder;
        site = new Site();
    }

    /** Further lines of the source, such as {@code max-depth: 1}. */
    CrawlFixture with(String... lines) {
        rules = List.of(lines).stream().map(line -> "    " + line + "\n").collect(Collectors.joining());
        return this;
    }

    CrawlFixture perTry(Duration time) {
        settings = new CrawlSettings(
                new Limits(SHORT.bodyBytes(), SHORT.headerBytes(), time),
                SETTINGS.parallelHosts(),
                SETTINGS.attempts(),
                SETTINGS.backOff(),
                SETTINGS.longestWait(),
                SETTINGS.redirects());
        return this;
    }

    CrawlResult crawl(String... starts) {
        return crawl(false, starts);
    }

    CrawlResult crawl(boolean force, String... starts) {
        List<String> addresses = List.of(starts).stream()
                .map(start -> start.startsWith("/") ? site.url(start) : start)
                .toList();
        String delay = rules.contains("delay:") ? "" : "    delay: 0s\n";
        String yaml = "allow-private-network: true\nsources:\n  - id: test\n    start: [ \""
                + String.join("\", \"", addresses) + "\" ]\n" + delay + rules;
        return crawl(Sources.parse("sources.yml", yaml), force);
    }

    CrawlResult crawl(Sources sources, boolean force) {
        try (Archive archive = Archive.open(folder)) {
            CrawlResult result = new Crawl(settings).run(sources, Set.of(), archive, CrawlListener.SILENT, force);
            if (!result.total().agree() || !result.bySource().values().stream().allMatch(Counts::agree)) {
                throw new AssertionError("the sums disagree: " + result);
            }
            return result;
        }
    }

    /** Paths of the pages in the archive that answered 200. */
    Set<String> archived() {
        return Archive.read(folder)
                .captures()
                .filter(capture -> capture.status() == 200)
                .map(capture -> Address.pathAndQuery(capture.url()))
                .collect(Collectors.toSet());
    }

    Optional<String> archivedText(String path) {
        Archive archive = Archive.read(folder);
        Optional<Capture> capture = archive.latestPage(site.url(path));
        return capture.map(page -> new String(archive.body(page), StandardCharsets.UTF_8));
    }

    /** Code of the refusal of a path; empty when it was not refused. */
    Optional<String> refusal(CrawlResult result, String path) {
        return result.refused().stream()
                .filter(problem -> problem.document().equals(site.url(path)))
                .map(Problem::code)
                .findFirst();
    }

    String report(CrawlResult result) throws IOException {
        return Files.readString(result.report());
    }

    @Override
    public void close() throws IOException {
        site.close();
    }
}
