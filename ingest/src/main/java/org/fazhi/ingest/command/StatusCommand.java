package org.fazhi.ingest.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.fazhi.ingest.archive.Archive;
import org.fazhi.ingest.fetch.LastCrawl;
import org.fazhi.ingest.index.Ledger;
import org.fazhi.mappings.engine.Engine;
import org.fazhi.mappings.install.IndexInstaller;
import org.fazhi.mappings.install.IndexSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The counts of every stage, and whether they agree. */
@Command(name = "status", description = "Counts every stage; the sums must agree.", mixinStandardHelpOptions = true)
final class StatusCommand implements Callable<Integer> {
    @Option(names = "--archive", required = true, paramLabel = "DIR", description = "The archive.")
    private Path folder;

    @Mixin
    private EngineOptions options;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new UsageFault("there is no archive " + folder + "; crawl or import makes one");
        }
        PrintWriter out = spec.commandLine().getOut();
        LastCrawl.of(folder).ifPresent(last -> crawl(last, out));
        try (Archive archive = Archive.read(folder)) {
            long addresses =
                    archive.captures().map(capture -> capture.url()).distinct().count();
            out.println("archive: captured " + archive.size() + " of " + addresses + " addresses");
            Map<Integer, Long> answers = archive.captures()
                    .collect(Collectors.groupingBy(capture -> capture.status(), TreeMap::new, Collectors.counting()));
            answers.forEach((status, count) -> out.println("  status " + status + ": " + count));
            return options.given() ? engine(archive, out) : Ingest.OK;
        }
    }

    private static void crawl(LastCrawl last, PrintWriter out) {
        if (!last.startedAt().isEmpty()) {
            String agrees = last.total().agree() ? " (agrees)" : " (DOES NOT AGREE)";
            out.println("last crawl, " + last.startedAt() + ": " + last.total().line() + agrees);
        }
        last.notices()
                .forEach(notice -> out.println("  " + notice.source() + ": " + notice.code() + ": " + notice.text()));
        if (last.unfinished()) {
            out.println("a crawl is under way or was stopped before its end; the next one goes on with it");
        }
    }

    private int engine(Archive archive, PrintWriter out) throws IOException {
        try (Engine engine = options.open()) {
            Optional<IndexSet> serving = new IndexInstaller(engine.client(), options.prefix()).current();
            if (serving.isEmpty()) {
                out.println("index: nothing indexed yet");
                return Ingest.OK;
            }
            Ledger ledger = Ledger.read(engine.client(), serving.get().captures());
            Sums sums = Sums.of(ledger.counts());
            out.println("index " + serving.get().reports() + ": " + sums.line());
            ledger.counts().forEach((outcome, count) -> out.println("  " + outcome + ": " + count));
            long waiting = archive.captures()
                    .filter(capture -> !ledger.knows(capture.id()))
                    .count();
            out.println("captured " + archive.size() + " = in the index's ledger " + sums.captured()
                    + " + waiting for index " + waiting
                    + (archive.size() == sums.captured() + waiting ? " (agrees)" : " (DOES NOT AGREE)"));
            return archive.size() == sums.captured() + waiting ? Ingest.OK : Ingest.REFUSED;
        }
    }
}
