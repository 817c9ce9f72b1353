package org.fazhi.ingest.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.fazhi.ingest.Pipeline;
import org.fazhi.ingest.archive.Archive;
import org.fazhi.ingest.export.ExportFolder;
import org.fazhi.ingest.index.ExportLoad;
import org.fazhi.ingest.index.ExportLoad.Loaded;
import org.fazhi.ingest.index.IndexLoad;
import org.fazhi.ingest.index.LoadListener;
import org.fazhi.ingest.index.LoadResult;
import org.fazhi.ingest.index.Shard;
import org.fazhi.mappings.engine.Engine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** From the archive to the index. */
@Command(
        name = "index",
        description = "Reads what is new in the archive and makes it searchable.",
        mixinStandardHelpOptions = true)
final class IndexCommand implements Callable<Integer> {
    /** So many reports make it worth half a minute to have a third off the size of the index. */
    private static final int LARGE = 5_000;

    private static final String SEARCHABLE = "are searchable";
    private static final String WRITTEN = "are written; --complete makes them searchable";

    @Option(names = "--archive", paramLabel = "DIR", description = "The archive.")
    private Path folder;

    @Option(
            names = "--from-export",
            paramLabel = "DIR",
            description = "An export, instead of the archive: new indices with exactly its documents.")
    private Path export;

    @Option(
            names = "--rebuild",
            description = "Read everything anew into new indices and switch to them when they are complete.")
    private boolean rebuild;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Documents read at the same time; default: the number of processors.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @ArgGroup(
            exclusive = false,
            heading = "%nSeveral processes, several machines: --open once, then a --shard each, then --complete.%n")
    private Shares shares = new Shares();

    @Mixin
    private EngineOptions engine;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (export != null) {
            return loadExport();
        }
        if (shares.open) {
            return open();
        }
        return run(spec, folder, engine, threads, shares.job(rebuild), shares.shard == null ? SEARCHABLE : WRITTEN);
    }

    private int open() throws IOException {
        try (Engine opened = engine.open()) {
            spec.commandLine().getOut().println(new IndexLoad(null, opened.client(), engine.prefix(), null, 1).open());
            return Ingest.OK;
        }
    }

    private int loadExport() throws IOException {
        if (folder != null || rebuild) {
            throw new UsageFault("--from-export stands alone: it always makes new indices, and reads no archive");
        }
        ExportFolder whole = ExportFolder.open(export);
        try (Engine opened = engine.open()) {
            Loaded loaded = new ExportLoad(opened.client(), engine.prefix()).run(whole);
            spec.commandLine()
                    .getOut()
                    .printf(
                            "%d documents of reports with %d figures and %d captures are searchable%n",
                            loaded.reports(), loaded.figures(), loaded.captures());
            return Ingest.OK;
        }
    }

    /** What to do with the archive. */
    private interface Job {
        LoadResult run(IndexLoad load, LoadListener listener) throws IOException;
    }

    /** How several processes share the work. */
    private static final class Shares {
        @Option(names = "--open", description = "Make new indices that no reader sees, print their name, and end.")
        private boolean open;

        @Option(names = "--into", paramLabel = "NAME", description = "The indices that --open made.")
        private String name;

        @Option(
                names = "--shard",
                paramLabel = "I/N",
                converter = ShardForm.class,
                description = "Read the I-th of N shares of the archive, by source.")
        private Shard shard;

        @Option(
                names = "--complete",
                description = "Read what no share has read, count everything, and let readers see the indices.")
        private boolean complete;

        Job job(boolean rebuild) {
            if (name == null && shard == null && !complete) {
                return (load, listener) -> load.run(rebuild, listener);
            }
            if (name == null || rebuild || complete == (shard != null)) {
                throw new UsageFault(
                        "--into NAME goes with --shard I/N or with --complete, and none of them with --rebuild");
            }
            return complete
                    ? (load, listener) -> load.complete(name, listener)
                    : (load, listener) -> load.share(name, shard, listener);
        }
    }

    private static final class ShardForm implements ITypeConverter<Shard> {
        @Override
        public Shard convert(String text) {
            try {
                return Shard.parse(text);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
    }

    static int load(CommandSpec spec, Path folder, EngineOptions options, boolean rebuild, int threads)
            throws IOException {
        return run(spec, folder, options, threads, (load, listener) -> load.run(rebuild, listener), SEARCHABLE);
    }

    private static int run(CommandSpec spec, Path folder, EngineOptions options, int threads, Job job, String where)
            throws IOException {
        if (folder == null) {
            throw new UsageFault("Missing required option: '--archive=DIR'");
        }
        if (!Files.isDirectory(folder)) {
            throw new UsageFault("there is no archive " + folder + "; crawl or import makes one");
        }
        PrintWriter err = spec.commandLine().getErr();
        try (Archive archive = Archive.read(folder);
                Engine engine = options.open()) {
            IndexLoad load = new IndexLoad(archive, engine.client(), options.prefix(), Pipeline.load(), threads);
            LoadResult result;
            try (Progress progress = Progress.on(err, "indexing")) {
                result = job.run(load, new Told(progress));
            }
            tell(spec, result, where);
            load.tidy(result.reports() >= LARGE);
            return result.problems().isEmpty() ? Ingest.OK : Ingest.REFUSED;
        }
    }

    private static void tell(CommandSpec spec, LoadResult result, String where) {
        PrintWriter out = spec.commandLine().getOut();
        result.problems().forEach(problem -> spec.commandLine().getErr().println(problem.line()));
        out.println(Sums.of(result.captures()).line());
        out.printf("%d reports with %d figures %s%n", result.reports(), result.figures(), where);
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
