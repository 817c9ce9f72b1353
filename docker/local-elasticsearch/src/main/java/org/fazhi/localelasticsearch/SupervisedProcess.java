package org.fazhi.localelasticsearch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * A process that does not outlive this one, however this one ends: a small shell between the two stops the whole tree when the
 * pipe from here closes, and the system closes it even after a {@code kill -9}.
 */
final class SupervisedProcess implements AutoCloseable {
    private static final int SECONDS_TO_STOP = 25;

    private final Process supervisor;

    private SupervisedProcess(Process supervisor) {
        this.supervisor = supervisor;
    }

    /**
     * Starts the command.
     *
     * @param scratch folder that is removed when the command has been stopped
     * @param output file that takes what the command prints
     */
    static SupervisedProcess start(List<String> command, Map<String, String> environment, Path scratch, Path output)
            throws IOException {
        List<String> supervised = new ArrayList<>(List.of("bash", "-c", script(), "supervise", scratch.toString()));
        supervised.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(supervised)
                .directory(scratch.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("ES_") || name.equals("JAVA_TOOL_OPTIONS"));
        builder.environment().putAll(environment);
        return new SupervisedProcess(builder.start());
    }

    private static String script() {
        try (InputStream in = SupervisedProcess.class.getResourceAsStream("supervise.sh")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits that long for the process to end by itself; whether it did. */
    boolean ended(long milliseconds) throws InterruptedException {
        return supervisor.waitFor(milliseconds, TimeUnit.MILLISECONDS);
    }

    int exitStatus() {
        return supervisor.exitValue();
    }

    long pid() {
        return supervisor.pid();
    }

    CompletableFuture<Process> onExit() {
        return supervisor.onExit();
    }

    /** Kills every JVM of the tree at once ({@code kill -9}), as a machine that loses its power would. Returns when they are gone. */
    void kill() {
        List<ProcessHandle> machines = supervisor
                .descendants()
                .filter(child -> child.info().command().orElse("").endsWith("/java"))
                .toList();
        machines.forEach(ProcessHandle::destroyForcibly);
        supervisor.onExit().join();
    }

    /** Stops the process and its children, gently, then hard. Harmless when it has ended. */
    @Override
    public void close() {
        try {
            supervisor.getOutputStream().close();
            if (supervisor.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
                return;
            }
        } catch (IOException e) {
            Progress.say("closing the pipe to the node: " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        supervisor.descendants().forEach(ProcessHandle::destroyForcibly);
        supervisor.destroyForcibly();
    }
}
