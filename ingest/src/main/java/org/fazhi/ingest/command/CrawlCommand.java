package org.fazhi.ingest.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** From the sources to the archive. */
@Command(
        name = "crawl",
        description = "Fetches what is due into the archive, as a polite guest.",
        mixinStandardHelpOptions = true)
final class CrawlCommand implements Callable<Integer> {
    @Mixin
    private CrawlOptions crawl;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        return crawl.crawl(spec.commandLine().getOut(), spec.commandLine().getErr());
    }
}
