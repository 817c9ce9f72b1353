package org.fazhi.ingest.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.fazhi.ingest.Outcome;
import org.fazhi.ingest.Pipeline;
import org.fazhi.ingest.Problem;
import org.fazhi.ingest.ReadReport;
import org.fazhi.ingest.Stage;
import org.fazhi.ingest.extract.Document;
import org.fazhi.ingest.json.JsonText;
import org.fazhi.ingest.json.ReportJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Files in, report JSON out; needs no engine and no archive. */
@Command(
        name = "extract",
        description = "Reads local files and writes one report JSON per file.",
        mixinStandardHelpOptions = true)
final class ExtractCommand implements Callable<Integer> {
    /** Larger files are refused unread; the crawler has the same limit for a body. */
    static final long MOST_BYTES = 32L << 20;

    @Option(names = "--urls", paramLabel = "TSV", description = "File name, TAB, the address it came from.")
    private Path urls;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Write DIR/<base name>.json; without it everything goes to standard output.")
    private Path out;

    @Option(names = "--explain", description = "Add the evidence on which each decision about the report rests.")
    private boolean explain;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files, or folders with files.")
    private List<Path> files;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Addresses addresses = Addresses.read(urls);
        List<Path> documents = LocalFiles.of(files);
        if (out != null) {
            Files.createDirectories(out);
        }
        Pipeline pipeline = Pipeline.load();
        List<Problem> refused = new ArrayList<>();
        for (Path file : documents) {
            Outcome<ReadReport> outcome = read(file, addresses).then(pipeline::read);
            outcome.refusal().ifPresent(refused::add);
            if (outcome.result().isPresent()) {
                write(file, JsonText.of(ReportJson.of(outcome.result().get(), explain)));
            }
        }
        refused.forEach(problem -> spec.commandLine().getErr().println(problem.line()));
        return refused.isEmpty() ? Ingest.OK : Ingest.REFUSED;
    }

    /** The file as a document, or why it cannot be one. */
    static Outcome<Document> read(Path file, Addresses addresses) {
        try {
            long size = Files.size(file);
            if (size > MOST_BYTES) {
                return Outcome.refused(new Problem(
                        file.toString(),
                        Stage.EXTRACT,
                        "too-large",
                        size + " bytes; documents of up to " + MOST_BYTES + " bytes are read"));
            }
            return Outcome.done(
                    new Document(file.toString(), addresses.of(file), null, null, Files.readAllBytes(file)));
        } catch (IOException e) {
            return Outcome.refused(new Problem(file.toString(), Stage.EXTRACT, "unreadable-file", e.toString()));
        }
    }

    private void write(Path file, String json) throws IOException {
        if (out == null) {
            spec.commandLine().getOut().println(json);
        } else {
            String base = file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
            Files.writeString(out.resolve(base + ".json"), json + "\n", StandardCharsets.UTF_8);
        }
    }
}
