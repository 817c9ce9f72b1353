package org.fazhi.localelasticsearch;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/** One node of a cluster on this machine: it can be killed and started again on what it had. */
final class ClusterNode implements AutoCloseable {
    private final String name;
    private final int http;
    private final int transport;
    private RunFolder folder;
    private SupervisedProcess process;

    ClusterNode(String name, int http, int transport) {
        this.name = name;
        this.http = http;
        this.transport = transport;
    }

    String url() {
        return "https://127.0.0.1:" + http;
    }

    void prepare(Security security, List<ClusterNode> all, Privileges privileges) {
        folder = RunFolder.create(security.config(), java.util.Optional.empty(), run -> settings(run, all));
        privileges.own(folder.root());
    }

    void start(Launch launch) {
        process = launch.node(folder);
    }

    void await(Access access, Duration deadline) {
        new Readiness(folder, process, url -> new EngineHttp(url, access), "https").await(deadline);
    }

    void kill() {
        process.kill();
    }

    String logTail() {
        return Tail.of(folder.output(), Readiness.LINES);
    }

    /** As in compose.cluster.yaml; a test compares them. */
    String settings(RunFolder run, List<ClusterNode> all) {
        String seeds = all.stream().map(node -> "127.0.0.1:" + node.transport).collect(Collectors.joining(","));
        String masters = all.stream().map(node -> node.name).collect(Collectors.joining(","));
        return """
                cluster.name: fazhi-local
                node.name: %1$s
                node.portsfile: true
                network.host: 127.0.0.1
                http.port: %2$d
                transport.port: %3$d
                discovery.type: multi-node
                discovery.seed_hosts: "%4$s"
                cluster.initial_master_nodes: "%5$s"
                cluster.routing.allocation.disk.threshold_enabled: false
                xpack.security.enabled: true
                xpack.security.transport.ssl.enabled: true
                xpack.security.transport.ssl.certificate_authorities: certs/ca.crt
                xpack.security.transport.ssl.certificate: certs/%1$s/%1$s.crt
                xpack.security.transport.ssl.key: certs/%1$s/%1$s.key
                xpack.security.http.ssl.enabled: true
                xpack.security.http.ssl.certificate_authorities: certs/ca.crt
                xpack.security.http.ssl.certificate: certs/%1$s/%1$s.crt
                xpack.security.http.ssl.key: certs/%1$s/%1$s.key
                path.data: %6$s
                path.logs: %7$s
                """.formatted(
                name, http, transport, seeds, masters, RunFolder.quoted(run.data()), RunFolder.quoted(run.logs()));
    }

    @Override
    public void close() {
        if (process != null) {
            process.close();
        }
        try {
            if (folder != null) {
                FileTree.remove(folder.root());
            }
        } catch (IOException e) {
            Progress.say("could not remove " + folder.root() + ": " + e);
        }
    }
}
