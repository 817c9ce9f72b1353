package org.fazhi.ingest.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.fazhi.ingest.export.IndexExport;
import org.fazhi.ingest.export.Manifest;
import org.fazhi.mappings.engine.Engine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** From the index to a folder that can be taken away. */
@Command(
        name = "export",
        description = {
            "Writes reports, figures, captures and divisions as packed NDJSON with a manifest and checksums.",
            "index --from-export DIR loads them again. The folder appears when it is whole."
        },
        mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "The folder to make; one that is there must be empty.")
    private Path folder;

    @Mixin
    private EngineOptions options;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        try (Engine engine = options.open()) {
            Manifest manifest = new IndexExport(engine.client(), options.prefix()).write(folder);
            manifest.files()
                    .forEach(file -> spec.commandLine()
                            .getOut()
                            .printf("%s  %s  %d documents%n", file.sha256(), file.name(), file.documents()));
            return Ingest.OK;
        }
    }
}
