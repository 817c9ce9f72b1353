package org.fazhi.localelasticsearch;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * How to start the node.
 *
 * @param heap the JVM's heap as it writes it: 512m, 2g
 * @param port HTTP port on the loopback address; 0 takes a free one
 * @param data folder for the indexes, kept; when empty they lie in a temporary folder that goes with the node
 * @param plugin the analysis-ik zip; when empty it is looked for, see {@link PluginZip}
 * @param quick compile little: half the work to start, slower once it runs; for tests
 * @param deadline how long the node may take until it answers
 */
public record Options(
        String heap, int port, Optional<Path> data, Optional<Path> plugin, boolean quick, Duration deadline) {
    public Options {
        if (!heap.matches("[1-9][0-9]*[kKmMgG]")) {
            throw new IllegalArgumentException("heap size must look like 512m or 2g, not '" + heap + "'");
        }
        if (port < 0 || port > 65535) {
            throw new IllegalArgumentException("port must be 0 (any free one) to 65535, not " + port);
        }
    }

    /** A small node on a free port that leaves nothing behind. */
    public static Options defaults() {
        return new Options("512m", 0, Optional.empty(), Optional.empty(), false, Duration.ofMinutes(3));
    }

    public Options withHeap(String heap) {
        return new Options(heap, port, data, plugin, quick, deadline);
    }

    public Options withPort(int port) {
        return new Options(heap, port, data, plugin, quick, deadline);
    }

    public Options withData(Path data) {
        return new Options(heap, port, Optional.of(data), plugin, quick, deadline);
    }

    public Options withPlugin(Path plugin) {
        return new Options(heap, port, data, Optional.of(plugin), quick, deadline);
    }

    public Options withQuickStart() {
        return new Options(heap, port, data, plugin, true, deadline);
    }

    public Options withDeadline(Duration deadline) {
        return new Options(heap, port, data, plugin, quick, deadline);
    }

    /** The JVM's options: pre-touching the heap costs time and memory that a local node has better use for. */
    String jvm() {
        String sizes = "-Xms" + heap + " -Xmx" + heap + " -XX:-AlwaysPreTouch";
        return quick ? sizes + " -XX:TieredStopAtLevel=1" : sizes;
    }
}
