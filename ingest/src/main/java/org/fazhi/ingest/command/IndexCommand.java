package org.fazhi.ingest.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.fazhi.ingest.Pipeline;
import org.fazhi.ingest.archive.Archive;
import org.fazhi.ingest.index.IndexLoad;
import org.fazhi.ingest.index.LoadListener;
import org.fazhi.ingest.index.LoadResult;
import org.fazhi.mappings.engine.Engine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** From the archive to the index. */
@Command(
        name = "index",
        description = "Reads what is new in the archive and makes it searchable.",
        mixinStandardHelpOptions = true)
final class IndexCommand implements Callable<Integer> {
    /** So many reports make it worth half a minute to have a third off the size of the index. */
    private static final int LARGE = 5_000;

    @Option(names = "--archive", required = true, paramLabel = "DIR", description = "The archive.")
    private Path folder;

    @Option(
            names = "--rebuild",
            description = "Read everything anew into new indices and switch to them when they are complete.")
    private boolean rebuild;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Documents read at the same time; default: the number of processors.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Mixin
    private EngineOptions engine;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        return load(spec, folder, engine, rebuild, threads);
    }

    static int load(CommandSpec spec, Path folder, EngineOptions options, boolean rebuild, int threads)
            throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new UsageFault("there is no archive " + folder + "; crawl or import makes one");
        }
        PrintWriter err = spec.commandLine().getErr();
        try (Archive archive = Archive.read(folder);
                Engine engine = options.open()) {
            IndexLoad load = new IndexLoad(archive, engine.client(), options.prefix(), Pipeline.load(), threads);
            LoadResult result;
            try (Progress progress = Progress.on(err, "indexing")) {
                result = load.run(rebuild, new Told(progress));
            }
            tell(spec, result);
            load.tidy(result.reports() >= LARGE);
            return result.problems().isEmpty() ? Ingest.OK : Ingest.REFUSED;
        }
    }

    private static void tell(CommandSpec spec, LoadResult result) {
        PrintWriter out = spec.commandLine().getOut();
        result.problems().forEach(problem -> spec.commandLine().getErr().println(problem.line()));
        out.println(Sums.of(result.captures()).line());
        out.printf("%d reports with %d figures are searchable%n", result.reports(), result.figures());
        out.flush();
    }

    private record Told(Progress progress) implements LoadListener {
        @Override
        public void started(int addresses) {
            progress.total(addresses);
        }

        @Override
        public void read(boolean refused) {
            progress.step(refused);
        }
    }
}
