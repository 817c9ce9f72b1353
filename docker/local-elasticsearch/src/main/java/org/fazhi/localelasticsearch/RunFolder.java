package org.fazhi.localelasticsearch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What belongs to one run of a node and goes with it: settings, logs, temporary files and, unless they are kept elsewhere, data.
 * A start that is killed leaves half-written files in the settings folder; the next run has its own.
 *
 * @param root the folder of the run
 * @param data where the indexes are
 */
record RunFolder(Path root, Path data) {
    static RunFolder create(Installation installation, Options options) {
        return create(installation.home().resolve("config"), options.data(), folder -> folder.settings(options.port()));
    }

    /**
     * Makes the folders of a run.
     *
     * @param config folder that the settings folder is a copy of
     * @param data where the indexes are to be kept; empty for a place that goes with the run
     * @param settings what stands in elasticsearch.yml
     */
    static RunFolder create(Path config, Optional<Path> data, Function<RunFolder, String> settings) {
        try {
            Path root = Files.createTempDirectory("fazhi-elasticsearch-");
            RunFolder folder =
                    new RunFolder(root, data.map(Path::toAbsolutePath).orElse(root.resolve("data")));
            for (Path made : List.of(folder.data(), folder.logs(), folder.temporary(), folder.config())) {
                Files.createDirectories(made);
            }
            FileTree.copy(config, folder.config());
            Files.writeString(folder.config().resolve("elasticsearch.yml"), settings.apply(folder));
            return folder;
        } catch (IOException e) {
            throw new EngineException("cannot prepare the folders of the node", e);
        }
    }

    Path config() {
        return root.resolve("config");
    }

    Path logs() {
        return root.resolve("logs");
    }

    Path temporary() {
        return root.resolve("tmp");
    }

    /** What the node and its launcher print. */
    Path output() {
        return root.resolve("output.log");
    }

    /** Where the node writes the address it got, because of {@code node.portsfile}. */
    Path portsFile() {
        return logs().resolve("http.ports");
    }

    /** The disk thresholds are off: a nearly full disk of a developer must not make the indexes read-only. */
    String settings(int port) {
        return """
                cluster.name: fazhi-local
                node.name: local
                node.portsfile: true
                network.host: 127.0.0.1
                http.port: %d
                transport.port: 0
                discovery.type: single-node
                xpack.security.enabled: false
                cluster.routing.allocation.disk.threshold_enabled: false
                path.data: %s
                path.logs: %s
                """.formatted(port, quoted(data), quoted(logs()));
    }

    static String quoted(Path path) {
        return "'" + path.toString().replace("'", "''") + "'";
    }
}
