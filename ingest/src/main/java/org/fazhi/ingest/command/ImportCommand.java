package org.fazhi.ingest.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.fazhi.ingest.Problem;
import org.fazhi.ingest.archive.Archive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Local files into the archive, as if they had been fetched. */
@Command(
        name = "import",
        description =
                "Takes local .html .htm .shtml .txt .pdf .doc .docx files into the archive; index makes them searchable.",
        mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {
    @Option(names = "--archive", required = true, paramLabel = "DIR", description = "The archive; made when absent.")
    private Path folder;

    @Option(names = "--urls", paramLabel = "TSV", description = "File name, TAB, the address it came from.")
    private Path urls;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files, or folders with files.")
    private List<Path> paths;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Addresses addresses = Addresses.read(urls);
        List<Path> files = LocalFiles.of(paths);
        List<Problem> refused = new ArrayList<>();
        int before;
        int after;
        try (Archive archive = Archive.open(folder);
                Progress progress = Progress.on(spec.commandLine().getErr(), "importing")) {
            before = archive.size();
            progress.total(files.size());
            for (Path file : files) {
                var refusal = archive.importFile(file, addresses.of(file)).refusal();
                refusal.ifPresent(refused::add);
                progress.step(refusal.isPresent());
            }
            after = archive.size();
        }
        refused.forEach(problem -> spec.commandLine().getErr().println(problem.line()));
        spec.commandLine()
                .getOut()
                .printf(
                        "%d files: %d new in the archive, %d already there, %d refused%n",
                        files.size(), after - before, files.size() - refused.size() - (after - before), refused.size());
        return refused.isEmpty() ? Ingest.OK : Ingest.REFUSED;
    }
}
