package org.fazhi.localelasticsearch;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A node and the command that runs beside it.
 *
 * @param arguments what to run
 */
record Session(Arguments arguments) {
    private static final String URL = "ELASTICSEARCH_URL";
    private static final int SECONDS_TO_STOP = 15;
    private static final int NODE_LOST = 1;

    /** Runs to the end; the exit status for the shell. */
    int run() {
        String given = System.getenv(URL);
        if (given != null && !given.isBlank()) {
            Progress.say("using " + given + " (" + URL + " is set), starting nothing");
            return arguments.command().isEmpty() ? 0 : beside(Map.of(URL, given), Session::whenThisProcessEnds);
        }
        Progress.say("starting");
        return arguments.nodes() == 1 ? oneNode() : cluster();
    }

    private int oneNode() {
        try (LocalElasticsearch engine = LocalElasticsearch.start(arguments.options())) {
            Progress.say("ready at " + engine.url());
            return arguments.command().isEmpty()
                    ? alone(engine)
                    : beside(Map.of(URL, engine.url()), engine::stopBefore);
        }
    }

    private int cluster() {
        if (arguments.command().isEmpty()) {
            throw new IllegalArgumentException(
                    "a cluster needs a command to run beside it: its passwords are new each time");
        }
        try (LocalCluster cluster = LocalCluster.start(arguments.nodes(), arguments.options())) {
            Progress.say("ready at " + cluster.urls());
            Map<String, String> environment = new HashMap<>(cluster.writer().environment());
            environment.put(URL, cluster.urls());
            environment.put("FAZHI_READER_PASSWORD", cluster.reader().password());
            return beside(environment, cluster::stopBefore);
        }
    }

    private static int alone(LocalElasticsearch engine) {
        System.out.println(engine.url());
        Progress.say("Ctrl-C stops it");
        engine.ended().join();
        Progress.say("the node ended by itself. Its log ends with:\n" + engine.logTail());
        return NODE_LOST;
    }

    private static void whenThisProcessEnds(Runnable stop) {
        Runtime.getRuntime().addShutdownHook(new Thread(stop, "stop the command"));
    }

    /** Runs the command; whoever stops things at the end is told how to stop it. */
    private int beside(Map<String, String> environment, Consumer<Runnable> stopper) {
        ProcessBuilder builder = new ProcessBuilder(arguments.command()).inheritIO();
        builder.environment().putAll(environment);
        try {
            Process command = builder.start();
            stopper.accept(() -> stop(command));
            return command.waitFor();
        } catch (IOException e) {
            throw new EngineException("cannot run " + arguments.command().get(0), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return NODE_LOST;
        }
    }

    /** A signal to this process alone has not reached the command, nor what a script has started. */
    private static void stop(Process command) {
        List<ProcessHandle> tree = Stream.concat(command.descendants(), Stream.of(command.toHandle()))
                .toList();
        tree.forEach(ProcessHandle::destroy);
        try {
            CompletableFuture.allOf(tree.stream().map(ProcessHandle::onExit).toArray(CompletableFuture<?>[]::new))
                    .get(SECONDS_TO_STOP, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            tree.forEach(ProcessHandle::destroyForcibly);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
