package org.fazhi.localelasticsearch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line as a person or a Makefile uses it: in a process of its own. */
@Tag("engine")
class CommandTest {
    private static final int PATIENCE_SECONDS = 60;

    @TempDir
    Path temporary;

    @Test
    void aNodeGoesWithItsParentEvenWhenThatIsKilled() throws Exception {
        Process command = start(List.of("--quick"));
        String url = firstLine(command);
        assertEquals(
                200, new EngineHttp(url).send("GET", "/_cluster/health", "").status());
        List<ProcessHandle> tree = command.descendants().toList();
        assertTrue(tree.size() >= 3, "shell, launcher and server: " + tree);
        command.destroyForcibly();
        requireEnded(tree);
        assertEquals(List.of(), leftovers());
    }

    @Test
    void aSignalStopsTheCommandThenTheNode() throws Exception {
        String script =
                "sleep 600 & trap 'curl -s -o /dev/null -w %{http_code} $ELASTICSEARCH_URL/_cluster/health; exit' TERM;"
                        + "echo $ELASTICSEARCH_URL; while :; do read -r -t 0.2; done";
        Process command = start(List.of("--quick", "--", "bash", "-c", script));
        BufferedReader output = reader(command);
        assertTrue(output.readLine().startsWith("http://127.0.0.1:"));
        List<ProcessHandle> tree = command.descendants().toList();
        command.toHandle().destroy(); // Process.destroy would close the stream that is read next
        assertEquals("200", output.readLine(), "the node answers until the command has ended");
        requireEnded(tree);
        assertEquals(128 + 15, command.waitFor());
        assertEquals(List.of(), leftovers());
    }

    @Test
    void withANodeGivenOnlyTheCommandRuns() throws Exception {
        ProcessBuilder builder = builder(List.of("--", "bash", "-c", "echo $ELASTICSEARCH_URL; exit 7"));
        builder.environment().put("ELASTICSEARCH_URL", "http://127.0.0.1:1");
        Process command = builder.start();
        assertEquals("http://127.0.0.1:1", firstLine(command));
        assertEquals(7, command.waitFor());
    }

    @Test
    void wrongUsageIsStatusTwo() throws Exception {
        assertEquals(2, start(List.of("--prot", "1")).waitFor());
        assertEquals(0, start(List.of("--help")).waitFor());
    }

    private Process start(List<String> arguments) throws IOException {
        ProcessBuilder builder = builder(arguments);
        builder.environment().remove("ELASTICSEARCH_URL");
        return builder.start();
    }

    private ProcessBuilder builder(List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.io.tmpdir=" + temporary,
                "-Dfazhi.maven.repository=" + System.getProperty("fazhi.maven.repository"),
                "-cp",
                Path.of("target/classes").toString(),
                LocalElasticsearchCommand.class.getName()));
        command.addAll(arguments);
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
    }

    private static String firstLine(Process process) throws IOException {
        return reader(process).readLine();
    }

    private static BufferedReader reader(Process process) {
        return new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    private static void requireEnded(List<ProcessHandle> tree) throws Exception {
        for (ProcessHandle process : tree) {
            process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            assertFalse(process.isAlive(), process + "");
        }
    }

    private List<String> leftovers() throws IOException {
        try (Stream<Path> files = Files.list(temporary)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("fazhi-"))
                    .toList();
        }
    }
}
