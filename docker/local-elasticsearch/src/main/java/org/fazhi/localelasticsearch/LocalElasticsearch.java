package org.fazhi.localelasticsearch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

/** A running node of Elasticsearch with the IK plugin, on the loopback address. Closing stops it; so does the end of this JVM. */
public final class LocalElasticsearch implements AutoCloseable {
    private final RunFolder folder;
    private final SupervisedProcess process;
    private final Thread hook = new Thread(this::stop, "stop Elasticsearch");
    private final String url;
    private volatile Runnable before = () -> {};

    private LocalElasticsearch(RunFolder folder, SupervisedProcess process, Options options) {
        this.folder = folder;
        this.process = process;
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            this.url = new Readiness(folder, process).await(options.deadline());
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    /** Starts a node and waits until it answers. */
    public static LocalElasticsearch start(Options options) {
        Privileges privileges = Privileges.find();
        return start(options, Distribution.pinned(), privileges, new Cache(privileges.cacheFolder()));
    }

    static LocalElasticsearch start(Options options, Distribution distribution, Privileges privileges, Cache cache) {
        requireFree(options.port());
        Installation installation =
                Installation.of(distribution, options.plugin().orElseGet(PluginZip::find), cache);
        RunFolder folder = RunFolder.create(installation, options);
        privileges.own(folder.root());
        privileges.own(folder.data());
        return new LocalElasticsearch(
                folder, new Launch(privileges, installation, options.jvm()).node(folder), options);
    }

    private static void requireFree(int port) {
        if (port == 0) {
            return;
        }
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException e) {
            throw new EngineException(
                    "port " + port + " is taken by another program: stop that one, or choose another port"
                            + " (0 takes any free one)");
        }
    }

    /** The node's address, such as {@code http://127.0.0.1:40123}. */
    public String url() {
        return url;
    }

    /** Completes when the node's process has ended, whether asked to or not. */
    public CompletableFuture<Void> ended() {
        return process.onExit().thenApply(any -> null);
    }

    /** The last lines of what the node printed. */
    public String logTail() {
        return Tail.of(folder.output(), Readiness.LINES);
    }

    /** What has to be stopped before the node when this JVM is told to end; its shutdown hooks have no order of their own. */
    void stopBefore(Runnable user) {
        before = user;
    }

    long pid() {
        return process.pid();
    }

    Path runFolder() {
        return folder.root();
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
        process.close();
        try {
            if (Files.exists(folder.root())) {
                FileTree.remove(folder.root());
            }
        } catch (IOException e) {
            Progress.say("could not remove " + folder.root() + ": " + e);
        }
    }
}
