package org.fazhi.ingest.command;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.fazhi.mappings.engine.Engine;
import org.fazhi.mappings.install.IndexInstaller;
import org.fazhi.mappings.install.IndexSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Back to the index that served before the last rebuild, in one alias switch. */
@Command(
        name = "rollback",
        description = "Switches readers back to the index that served before the last rebuild.",
        mixinStandardHelpOptions = true)
final class RollbackCommand implements Callable<Integer> {
    @Mixin
    private EngineOptions options;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        try (Engine engine = options.open()) {
            IndexInstaller installer = new IndexInstaller(engine.client(), options.prefix());
            Optional<IndexSet> previous = installer.previous();
            if (previous.isEmpty()) {
                spec.commandLine().getErr().println("there is no earlier index to go back to; nothing was changed");
                return Ingest.REFUSED;
            }
            Optional<IndexSet> left = installer.publish(previous.get());
            spec.commandLine()
                    .getOut()
                    .println("serving " + previous.get().reports() + " again; "
                            + left.map(IndexSet::reports).orElse("nothing") + " stays until the next rebuild");
            return Ingest.OK;
        }
    }
}
