package org.fazhi.ingest.command;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.fazhi.ingest.archive.ArchiveException;
import org.fazhi.ingest.export.ExportFault;
import org.fazhi.ingest.fetch.BadSources;
import org.fazhi.mappings.engine.EngineUnfit;
import org.fazhi.mappings.install.ContractMismatch;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line of the writer. Exit status: 0 all went well, 1 some documents were refused or the work failed, 2 wrong usage. */
@Command(
        name = "ingest",
        description = "Reads annual rule-of-law reports into an archive and from there into the index.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {
            CrawlCommand.class,
            ImportCommand.class,
            IndexCommand.class,
            RunCommand.class,
            ExtractCommand.class,
            StatusCommand.class,
            RollbackCommand.class,
            ExportCommand.class,
            CommandLine.HelpCommand.class
        })
public final class Ingest {
    /** Faults whose message is already a line for a person. */
    private static final Set<Class<?>> SPEAKING = Set.of(
            UsageFault.class,
            BadSources.class,
            ArchiveException.class,
            EngineUnfit.class,
            ContractMismatch.class,
            ExportFault.class);

    static final int OK = 0;
    static final int REFUSED = 1;
    static final int USAGE = 2;

    private Ingest() {}

    public static void main(String[] args) {
        System.exit(run(args));
    }

    /** Runs one command and returns the exit status. */
    static int run(String... args) {
        // Reports are Chinese; the platform's own charset may not be able to print them.
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        CommandLine line = new CommandLine(new Ingest())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    command.getErr().println(oneLine(failure));
                    return failure instanceof UsageFault || failure instanceof BadSources ? USAGE : REFUSED;
                });
        return args.length == 0 ? usage(line) : line.execute(args);
    }

    private static int usage(CommandLine line) {
        line.usage(line.getErr());
        return USAGE;
    }

    private static String oneLine(Exception failure) {
        if (SPEAKING.contains(failure.getClass())) {
            return failure.getMessage();
        }
        String message = failure.getMessage() == null ? failure.toString() : failure.getMessage();
        String line =
                EngineLost.line(failure).orElse("failed: " + failure.getClass().getSimpleName() + ": " + message);
        return line.replaceAll("\\s+", " ");
    }
}
