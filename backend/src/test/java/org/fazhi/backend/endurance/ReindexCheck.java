package org.fazhi.backend.endurance;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.fazhi.ingest.Digest;
import org.fazhi.localelasticsearch.LocalElasticsearch;
import org.fazhi.localelasticsearch.Options;

/**
 * Rebuilds the index of a grown archive and rolls back and forth while readers search: every answer is that of the index before or
 * that of the index after, and none is missing. Arguments: folder of the country, folder for results.
 */
public final class ReindexCheck {
    private static final int READERS = 8;
    private static final double QUESTIONS_PER_SECOND = 20;
    private static final int LINGER_SECONDS = 10;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Verdict verdict = new Verdict();
    private final Tally tally = new Tally();
    private final Map<String, Set<String>> heard = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> allowed = new HashMap<>();
    private final GrowingArchive archive;
    private final Program program;
    private final List<String> questions;

    private ReindexCheck(LocalElasticsearch engine, Path country, Path work) throws IOException {
        Path regions = country.resolve("regions.csv");
        program = new Program(regions, Map.of("ELASTICSEARCH_URL", engine.url()), work);
        archive = new GrowingArchive(program, country, work.resolve("archive"));
        questions = Mixture.of(regions).questions();
    }

    public static void main(String[] args) throws Exception {
        int status;
        Path work = Path.of(args[1]).toAbsolutePath();
        try (LocalElasticsearch engine =
                LocalElasticsearch.start(Options.defaults().withHeap("768m"))) {
            ReindexCheck check = new ReindexCheck(engine, Path.of(args[0]), work);
            check.run();
            status = check.verdict.write(work.resolve("reindex.json"));
        }
        System.exit(status);
    }

    private void run() throws Exception {
        archive.add(archive.waiting() / 2);
        require(archive.index(true), "first load");
        try (Server server = program.serve(archive.folder())) {
            server.await(PATIENCE);
            remember(server);
            archive.add(archive.waiting());
            try (Readers readers = new Readers(
                    server,
                    questions,
                    READERS,
                    QUESTIONS_PER_SECOND,
                    tally,
                    (question, answer) -> heard.computeIfAbsent(question, key -> ConcurrentHashMap.newKeySet())
                            .add(digest(answer.body())))) {
                turn();
                readers.end();
            }
            remember(server);
        }
        judge();
    }

    /** Rebuild, back, and rebuild again: three switches under load. */
    private void turn() throws Exception {
        require(archive.index(true), "rebuild");
        TimeUnit.SECONDS.sleep(LINGER_SECONDS);
        long start = System.nanoTime();
        Program.Ended back = program.ingest("rollback");
        verdict.figure("rollbackSeconds", Math.round((System.nanoTime() - start) / 1e8) / 10.0);
        verdict.require(back.status() == 0, "the roll back goes through: " + back);
        TimeUnit.SECONDS.sleep(LINGER_SECONDS);
        require(archive.index(true), "rebuild after the roll back");
        TimeUnit.SECONDS.sleep(LINGER_SECONDS);
    }

    private void require(Program.Ended load, String what) {
        verdict.figure(what, load);
        verdict.require(Loads.searchable(load) > 0, what + " goes through");
    }

    /** What the index that serves now answers is right, whenever it serves. */
    private void remember(Server server) throws IOException, InterruptedException {
        for (String question : questions) {
            allowed.computeIfAbsent(question, key -> new HashSet<>())
                    .add(digest(server.get(question).body()));
        }
    }

    private void judge() {
        List<String> mixed = heard.entrySet().stream()
                .flatMap(answers -> answers.getValue().stream()
                        .filter(answer -> !allowed.get(answers.getKey()).contains(answer))
                        .map(answer -> answers.getKey()))
                .toList();
        verdict.figure("answers", tally.result());
        verdict.figure("mixedAnswers", mixed);
        verdict.figure(
                "questionsWhoseAnswerChanged",
                allowed.values().stream().filter(answers -> answers.size() > 1).count());
        verdict.require(tally.count(status -> status != 200) == 0, "no answer fails");
        verdict.require(mixed.isEmpty(), "no answer is mixed");
    }

    private static String digest(byte[] body) {
        return Digest.of(body);
    }
}
