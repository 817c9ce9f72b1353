package org.fazhi.ingest.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Crawl and index, one after the other. */
@Command(name = "run", description = "crawl, then index.", mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {
    @Mixin
    private CrawlOptions crawl;

    @Mixin
    private EngineOptions engine;

    @Option(
            names = "--rebuild",
            description = "Read everything anew into new indices and switch to them when they are complete.")
    private boolean rebuild;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        int crawled =
                crawl.crawl(spec.commandLine().getOut(), spec.commandLine().getErr());
        int indexed = IndexCommand.load(
                spec, crawl.folder(), engine, rebuild, Runtime.getRuntime().availableProcessors());
        return Math.max(crawled, indexed);
    }
}
