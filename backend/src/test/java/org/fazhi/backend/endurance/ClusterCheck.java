package org.fazhi.backend.endurance;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.fazhi.localelasticsearch.Access;
import org.fazhi.localelasticsearch.EngineHttp;
import org.fazhi.localelasticsearch.LocalCluster;
import org.fazhi.localelasticsearch.Options;

/**
 * Three secured nodes with replicas lose each of them once to {@code kill -9}, while readers search and a rebuild writes. Arguments:
 * folder of the country, folder for results.
 */
public final class ClusterCheck {
    private static final int NODES = 3;
    private static final int READERS = 8;
    private static final double QUESTIONS_PER_SECOND = 20;
    private static final double SHARE_ANSWERED = 0.999;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final LocalCluster cluster;
    private final GrowingArchive archive;
    private final Path regions;
    private final Path work;
    private final Verdict verdict = new Verdict();
    private final Tally tally = new Tally();
    private final List<EngineHttp> nodes;

    private ClusterCheck(LocalCluster cluster, Path country, Path work) throws IOException {
        this.cluster = cluster;
        this.regions = country.resolve("regions.csv");
        this.work = work;
        this.archive = new GrowingArchive(program(cluster.writer()), country, work.resolve("archive"));
        this.nodes = IntStream.range(0, NODES)
                .mapToObj(node -> new EngineHttp(cluster.url(node), cluster.writer()))
                .toList();
    }

    public static void main(String[] args) throws Exception {
        int status;
        Path work = Path.of(args[1]).toAbsolutePath();
        try (LocalCluster cluster = LocalCluster.start(NODES, Options.defaults().withHeap("512m"))) {
            ClusterCheck check = new ClusterCheck(cluster, Path.of(args[0]), work);
            check.run();
            status = check.verdict.write(work.resolve("cluster.json"));
        }
        System.exit(status);
    }

    private Program program(Access access) {
        Map<String, String> environment = new HashMap<>(access.environment());
        environment.put("ELASTICSEARCH_URL", cluster.urls());
        return new Program(regions, environment, work);
    }

    private void run() throws Exception {
        archive.add(archive.waiting());
        Program.Ended first = archive.index(true);
        verdict.require(Loads.searchable(first) > 0, "the first load ends well: " + first);
        green();
        List<String> questions = Mixture.of(regions).questions();
        try (Server server = program(cluster.reader()).serve(archive.folder())) {
            server.await(PATIENCE);
            try (AcknowledgedWrites writes = new AcknowledgedWrites(nodes)) {
                try (Readers readers = new Readers(
                        server, questions, READERS, QUESTIONS_PER_SECOND, tally, (question, answer) -> {})) {
                    for (int node = 0; node < NODES; node++) {
                        lose(node);
                    }
                    readers.end();
                }
                writes.end();
                verdict.figure("acknowledgedWrites", writes.count());
                verdict.figure("acknowledgedMissing", writes.missing());
                verdict.require(writes.count() > 0 && writes.missing() == 0, "no acknowledged document is lost");
            }
        }
        judge();
    }

    /** One node dies in the middle of a rebuild and comes back; the rebuild goes through. */
    private void lose(int node) throws Exception {
        CompletableFuture<Program.Ended> load = CompletableFuture.supplyAsync(this::rebuild);
        TimeUnit.SECONDS.sleep(8);
        tally.enter("node " + (node + 1) + " killed");
        cluster.kill(node);
        TimeUnit.SECONDS.sleep(15);
        cluster.restart(node);
        verdict.figure("node" + (node + 1) + "SecondsToGreen", green());
        tally.enter(Tally.CALM);
        Program.Ended ended = load.join();
        verdict.figure("node" + (node + 1) + "Rebuild", ended);
        verdict.require(Loads.searchable(ended) > 0, "the rebuild goes through although node " + (node + 1) + " dies");
        green();
    }

    private Program.Ended rebuild() {
        try {
            return archive.index(true);
        } catch (IOException | InterruptedException e) {
            throw new CompletionException(e);
        }
    }

    /** Seconds until all nodes are there and every shard has its copy. */
    private double green() throws IOException {
        long start = System.nanoTime();
        while (System.nanoTime() - start < PATIENCE.toNanos()) {
            var answer =
                    nodes.get(0).send("GET", "/_cluster/health?wait_for_status=green&wait_for_nodes=3&timeout=20s", "");
            if (answer.status() == 200) {
                return Math.round((System.nanoTime() - start) / 1e8) / 10.0;
            }
        }
        verdict.require(false, "the cluster is whole again within " + PATIENCE.toSeconds() + " s");
        return PATIENCE.toSeconds();
    }

    private void judge() throws IOException, InterruptedException {
        long all = tally.count(status -> true);
        double share = tally.count(status -> status == 200) / (double) all;
        verdict.figure("reads", all);
        verdict.figure("readsAnswered", share);
        verdict.figure("byPhase", tally.result());
        verdict.require(share >= SHARE_ANSWERED, "at least 99.9 % of the reads are answered");
        Program.Ended status = archive.status();
        verdict.figure("status", status);
        verdict.require(status.status() == 0 && status.said().contains("(agrees)"), "the sums of status agree");
    }
}
