package org.fazhi.localelasticsearch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Several nodes on the loopback address that form one secured cluster: TLS between them and towards clients, one user who reads
 * and one who writes. Closing stops them; so does the end of this JVM.
 */
public final class LocalCluster implements AutoCloseable {
    private static final Duration DEADLINE = Duration.ofMinutes(6);

    private final Path folder;
    private final Launch launch;
    private final List<ClusterNode> nodes;
    private final Thread hook = new Thread(this::stop, "stop the cluster");
    private Access reader;
    private Access writer;
    private volatile Runnable before = () -> {};

    private LocalCluster(Path folder, Launch launch, List<ClusterNode> nodes) {
        this.folder = folder;
        this.launch = launch;
        this.nodes = nodes;
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /**
     * Starts a cluster and waits until every node answers.
     *
     * @param size number of nodes
     * @param options heap and plugin are those of each node; port and data do not count
     */
    public static LocalCluster start(int size, Options options) {
        Privileges privileges = Privileges.find();
        Installation installation = Installation.of(
                Distribution.pinned(),
                options.plugin().orElseGet(PluginZip::find),
                new Cache(privileges.cacheFolder()));
        try {
            LocalCluster cluster = new LocalCluster(
                    Files.createTempDirectory("fazhi-cluster-"),
                    new Launch(privileges, installation, options.jvm()),
                    nodes(size));
            return cluster.started();
        } catch (IOException e) {
            throw new EngineException("cannot prepare a cluster", e);
        }
    }

    private LocalCluster started() throws IOException {
        try {
            String readerPassword = UUID.randomUUID().toString();
            String writerPassword = UUID.randomUUID().toString();
            List<String> names = IntStream.rangeClosed(1, nodes.size())
                    .mapToObj(LocalCluster::name)
                    .toList();
            Security security = Security.make(launch, folder, names, readerPassword, writerPassword);
            reader = new Access("fazhi-reader", readerPassword, security.caFile());
            writer = new Access("fazhi-writer", writerPassword, security.caFile());
            nodes.forEach(node -> node.prepare(security, nodes, launch.privileges()));
            nodes.forEach(node -> node.start(launch));
            nodes.forEach(node -> node.await(reader, DEADLINE));
            return this;
        } catch (RuntimeException | IOException e) {
            close();
            throw e;
        }
    }

    private static String name(int number) {
        return "elasticsearch" + number;
    }

    private static List<ClusterNode> nodes(int size) throws IOException {
        List<Integer> ports = freePorts(2 * size);
        return IntStream.range(0, size)
                .mapToObj(i -> new ClusterNode(name(i + 1), ports.get(2 * i), ports.get(2 * i + 1)))
                .toList();
    }

    /** All held at once, so that no two are the same. */
    private static List<Integer> freePorts(int count) throws IOException {
        List<ServerSocket> held = new ArrayList<>();
        try {
            for (int i = 0; i < count; i++) {
                held.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
            }
            return held.stream().map(ServerSocket::getLocalPort).toList();
        } finally {
            for (ServerSocket socket : held) {
                socket.close();
            }
        }
    }

    /** The addresses of all nodes, comma separated, as {@code ELASTICSEARCH_URL} takes them. */
    public String urls() {
        return nodes.stream().map(ClusterNode::url).collect(Collectors.joining(","));
    }

    /** The address of a node, counted from 0. */
    public String url(int node) {
        return nodes.get(node).url();
    }

    /** May search, look at health and cut words. */
    public Access reader() {
        return reader;
    }

    /** May make indices, fill them and move aliases. */
    public Access writer() {
        return writer;
    }

    /** {@code kill -9} of a node, counted from 0; its data stay. */
    public void kill(int node) {
        nodes.get(node).kill();
    }

    /** Starts a killed node again on its data and waits until it answers. */
    public void restart(int node) {
        nodes.get(node).start(launch);
        nodes.get(node).await(reader, DEADLINE);
    }

    /** What has to be stopped before the nodes when this JVM is told to end. */
    void stopBefore(Runnable user) {
        before = user;
    }

    /** The last lines of what a node printed. */
    public String logTail(int node) {
        return nodes.get(node).logTail();
    }

    @Override
    public void close() {
        stop();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The JVM is going down: the hook runs, or has run.
            return;
        }
    }

    private void stop() {
        before.run();
        nodes.parallelStream().forEach(ClusterNode::close);
        try {
            FileTree.remove(folder);
        } catch (IOException e) {
            Progress.say("could not remove " + folder + ": " + e);
        }
    }
}
