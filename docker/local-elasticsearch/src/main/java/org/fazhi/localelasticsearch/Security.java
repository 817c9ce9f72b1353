package org.fazhi.localelasticsearch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Certificates, users and roles of a cluster, made by the very scripts that the image runs ({@code docker/images/elasticsearch}).
 *
 * @param config a settings folder with all of them, for the nodes to be copies of
 */
record Security(Path config) {
    private static final String SCRIPTS = "docker/images/elasticsearch";

    static Security make(Launch launch, Path folder, List<String> nodes, String readerPassword, String writerPassword)
            throws IOException {
        Path config = folder.resolve("config");
        Path scripts = scripts();
        FileTree.copy(launch.installation().home().resolve("config"), config);
        Files.copy(
                scripts.resolve("roles.yml"),
                config.resolve("roles.yml"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        Security made = new Security(config);
        made.run(launch, scripts.resolve("make-certificates.sh"), nodes, Map.of());
        Map<String, String> passwords = Map.of(
                "READER_PASSWORD_FILE", file(folder.resolve("reader"), readerPassword),
                "WRITER_PASSWORD_FILE", file(folder.resolve("writer"), writerPassword));
        made.run(launch, scripts.resolve("start-secured.sh"), List.of("true"), passwords);
        return made;
    }

    Path caFile() {
        return config.resolve("certs/ca.crt");
    }

    private void run(Launch launch, Path script, List<String> arguments, Map<String, String> variables)
            throws IOException {
        List<String> command = new ArrayList<>(List.of("bash", script.toString()));
        command.addAll(arguments);
        Path output = config.resolveSibling("output.log");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        Map<String, String> environment = new HashMap<>(variables);
        environment.put("ES_JAVA_HOME", System.getProperty("java.home"));
        environment.put("ES_HOME", launch.installation().home().toString());
        environment.put("ES_PATH_CONF", config.toString());
        builder.environment().putAll(environment);
        try {
            if (builder.start().waitFor() != 0) {
                throw new EngineException(script + " failed:\n" + Tail.of(output, Readiness.LINES));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EngineException("interrupted while " + script + " ran", e);
        }
    }

    private static String file(Path path, String password) throws IOException {
        return Files.writeString(path, password).toString();
    }

    private static Path scripts() {
        return Stream.iterate(PluginZip.find().toAbsolutePath(), path -> path != null, Path::getParent)
                .map(folder -> folder.resolve(SCRIPTS))
                .filter(Files::isDirectory)
                .findFirst()
                .orElseThrow(() -> new EngineException(SCRIPTS + " is not beside the plugin; a cluster needs both"));
    }
}
