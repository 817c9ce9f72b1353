package org.fazhi.localelasticsearch;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.function.Function;

/**
 * Waits until a node answers; when it does not, says what it printed last.
 *
 * @param folder of the run
 * @param process the node
 * @param client for the node at an address
 * @param scheme of that address
 */
record Readiness(RunFolder folder, SupervisedProcess process, Function<String, EngineHttp> client, String scheme) {
    static final int LINES = 40;
    private static final int POLL_MILLISECONDS = 100;

    /** An index that a broken build left without a copy stays red for good; it must not keep the others from their readers. */
    private static final Duration PATIENCE_WITH_RED = Duration.ofSeconds(45);

    /** Of a node without TLS and users. */
    Readiness(RunFolder folder, SupervisedProcess process) {
        this(folder, process, EngineHttp::new, "http");
    }

    /** The node's address. */
    String await(Duration deadline) {
        long start = System.nanoTime();
        long red = Long.MAX_VALUE;
        try {
            while (!process.ended(POLL_MILLISECONDS)) {
                if (healthy("wait_for_status=yellow")
                        || red < System.nanoTime() && healthy("wait_for_no_initializing_shards=true")) {
                    return url();
                }
                if (red == Long.MAX_VALUE && healthy("local=true")) {
                    red = System.nanoTime() + PATIENCE_WITH_RED.toNanos();
                }
                if (System.nanoTime() - start > deadline.toNanos()) {
                    throw failure("did not answer within " + deadline.toSeconds() + " s");
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failure("was interrupted while starting");
        }
        throw failure("ended while starting, with status " + process.exitStatus());
    }

    /** GET / answers 405 with the modules at hand; the health is there, and says when kept indexes have been recovered. */
    private boolean healthy(String condition) {
        try {
            return Files.exists(folder.portsFile())
                    && client.apply(url())
                                    .send("GET", "/_cluster/health?timeout=1s&" + condition, "")
                                    .status()
                            == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private String url() {
        try {
            return scheme + "://"
                    + Files.readString(folder.portsFile()).lines().findFirst().orElseThrow();
        } catch (IOException e) {
            throw new EngineException("cannot read the node's address", e);
        }
    }

    private EngineException failure(String what) {
        return new EngineException(
                "Elasticsearch " + what + ". Its log ends with:\n" + Tail.of(folder.output(), LINES));
    }
}
