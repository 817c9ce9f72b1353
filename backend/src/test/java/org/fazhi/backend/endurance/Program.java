package org.fazhi.backend.endurance;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Our programs as people run them, in processes of their own.
 *
 * @param regions table of the invented country
 * @param environment where the engine is and how to be let in
 * @param work folder of logs
 */
record Program(Path regions, Map<String, String> environment, Path work) {
    private static final int LONGEST_LINES = 3;

    /**
     * How a command of ingest ended.
     *
     * @param status 0 well, 1 with refused documents or unfinished, 2 wrong usage
     * @param said its last lines
     */
    record Ended(int status, String said) {}

    Program with(Map<String, String> other) {
        return new Program(regions, other, work);
    }

    /** Runs a command of ingest to its end. */
    Ended ingest(String... arguments) throws IOException, InterruptedException {
        Path log = Files.createTempFile(work, "ingest-", ".log");
        List<String> command = new ArrayList<>(List.of("-Xmx768m", "-jar", "ingest/target/ingest.jar"));
        command.addAll(List.of(arguments));
        Process process = start(command, log);
        Thread end = new Thread(process::destroyForcibly);
        Runtime.getRuntime().addShutdownHook(end);
        int status = process.waitFor();
        Runtime.getRuntime().removeShutdownHook(end);
        List<String> lines = Files.readAllLines(log);
        Files.delete(log);
        return new Ended(
                status, String.join(" | ", lines.subList(Math.max(0, lines.size() - LONGEST_LINES), lines.size())));
    }

    /** Starts the server on a free port; it may be asked when {@link Server#await} returns. */
    Server serve(Path archive) throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        List<String> command = List.of(
                "-Xmx512m",
                "-jar",
                "backend/target/backend.jar",
                "--server.port=" + port,
                "--fazhi.archive=" + archive,
                "--fazhi.web.requests-per-minute=0");
        return new Server(start(command, work.resolve("server.log")), "http://127.0.0.1:" + port);
    }

    private Process start(List<String> command, Path log) throws IOException {
        List<String> all = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Dfazhi.regions=" + regions));
        all.addAll(command);
        ProcessBuilder builder =
                new ProcessBuilder(all).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        return builder.start();
    }

    /** Output of a short system command; an exit status other than 0 is an error. */
    static String system(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (InputStream out = process.getInputStream()) {
            String said = new String(out.readAllBytes());
            if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IOException(String.join(" ", command) + ": " + said);
            }
            return said;
        }
    }
}
