package org.fazhi.backend.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.fazhi.backend.Portal;
import org.fazhi.backend.ReportDraft;
import org.fazhi.backend.TestCorpus;
import org.fazhi.localelasticsearch.junit.ElasticsearchExtension;
import org.fazhi.localelasticsearch.junit.EngineUnderTest;
import org.fazhi.mappings.engine.Engine;
import org.fazhi.mappings.engine.EngineAddress;
import org.fazhi.mappings.install.IndexInstaller;
import org.fazhi.mappings.install.IndexSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** While new indices take the place of the old ones, and the old ones theirs again, every answer is whole: of the one or the other. */
@ExtendWith(ElasticsearchExtension.class)
class ReindexTest {
    private static final int SWITCHES = 60;
    private static final int READERS = 4;
    private static final List<String> ROUTES = List.of(
            "/api/v1/reports?q=行政复议",
            "/api/v1/reports?where=review.received%3E100",
            "/api/v1/reports?q=行政复议&format=ndjson",
            "/api/v1/reports/r2020",
            "/api/v1/reports/r2020/figures",
            "/api/v1/indicators/review.received/series?region=990102&region=990202&from=2018&to=2022",
            "/api/v1/indicators/review.received/ranking?year=2021",
            "/api/v1/coverage?year=2021",
            "/api/v1/figures?indicator=review.received",
            "/api/v1/regions/990202",
            "/api/v1/indicators",
            "/api/v1/corpus");

    @Test
    void noAnswerIsMixedOrMissing(EngineUnderTest node) throws Exception {
        String prefix = node.indexPrefix() + "reindex";
        try (Engine engine = Engine.open(EngineAddress.of(node.url(), Map.of()))) {
            IndexInstaller installer = new IndexInstaller(engine.client(), prefix);
            TestCorpus.install(engine.client(), prefix, corpus(100));
            IndexSet first = installer.current().orElseThrow();
            try (Portal portal = Portal.start(node.url(), prefix)) {
                List<String> before = answers(portal);
                TestCorpus.install(engine.client(), prefix, corpus(200));
                IndexSet second = installer.current().orElseThrow();
                while (answer(portal, ROUTES.get(0)).equals(before.get(0))) {
                    Thread.onSpinWait();
                }
                List<String> after = answers(portal);
                // What is remembered for some seconds must not outlive the indices it was counted over.
                try (Portal fresh = Portal.start(node.url(), prefix)) {
                    assertEquals(answers(fresh), after);
                }
                for (int route = 0; route < ROUTES.size(); route++) {
                    assertNotEquals(before.get(route), after.get(route), ROUTES.get(route));
                }
                assertEquals(List.of(), oddOnes(portal, installer, List.of(first, second), List.of(before, after)));
            }
        }
    }

    /** Answers that are neither those before nor those after, while the aliases move to and fro. */
    private static List<String> oddOnes(
            Portal portal, IndexInstaller installer, List<IndexSet> sets, List<List<String>> allowed) throws Exception {
        Queue<String> odd = new ConcurrentLinkedQueue<>();
        AtomicBoolean over = new AtomicBoolean();
        ExecutorService readers = Executors.newFixedThreadPool(READERS);
        try {
            List<Future<Void>> reading = new ArrayList<>();
            for (int reader = 0; reader < READERS; reader++) {
                int offset = reader;
                Callable<Void> asking = () -> {
                    for (int i = offset; !over.get(); i++) {
                        int route = i % ROUTES.size();
                        String answer = answer(portal, ROUTES.get(route));
                        if (allowed.stream().noneMatch(all -> all.get(route).equals(answer))) {
                            odd.add(ROUTES.get(route) + " " + answer);
                        }
                    }
                    return null;
                };
                reading.add(readers.submit(asking));
            }
            for (int i = 0; i < SWITCHES; i++) {
                installer.publish(sets.get(i % 2));
            }
            over.set(true);
            for (Future<Void> done : reading) {
                done.get();
            }
        } finally {
            readers.shutdownNow();
        }
        return List.copyOf(odd);
    }

    private static List<String> answers(Portal portal) {
        return ROUTES.stream().map(route -> answer(portal, route)).toList();
    }

    private static String answer(Portal portal, String route) {
        Portal.Answer answer = portal.get(route);
        return answer.status() + " " + answer.response().body();
    }

    /** Five reports of a district and some of its neighbour, all with values from a number on, so that every answer tells where it is from. */
    private static List<ReportDraft> corpus(int from) throws IOException {
        List<ReportDraft> all = new ArrayList<>();
        for (int year = 2018; year <= 2022; year++) {
            all.add(report("r" + year, "990102", year, from + year - 2018));
        }
        for (int year = 2018; year < 2018 + from / 50; year++) {
            all.add(report("n" + year, "990202", year, from + 50));
        }
        return all;
    }

    private static ReportDraft report(String id, String region, int year, int value) {
        String sentence = "收到行政复议申请" + value + "件";
        return new ReportDraft(id, region, year)
                .section("一、依法化解矛盾纠纷", "work", "disputes", sentence + "，办结" + value + "件。")
                .figure("review.received", value, year, "whole", sentence);
    }
}
