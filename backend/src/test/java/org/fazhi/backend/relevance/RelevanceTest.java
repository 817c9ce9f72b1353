package org.fazhi.backend.relevance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.fazhi.localelasticsearch.junit.ElasticsearchExtension;
import org.fazhi.localelasticsearch.junit.EngineUnderTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Judged queries over the sample corpus, through the API; the judgements come from the texts, never from the engine. */
@ExtendWith(ElasticsearchExtension.class)
class RelevanceTest {
    private static final double KNOWN_ITEM_FLOOR = 0.95;
    private static final double NDCG_FLOOR = 0.85;
    /** What was reached for queries that were written before any answer was seen; their judgements are wider than "all words". */
    private static final double UNSEEN_NDCG_FLOOR = 0.72;

    @TempDir
    private static Path archive;

    private static SamplePortal portal;

    @BeforeAll
    static void build(EngineUnderTest engine) throws IOException {
        portal = SamplePortal.start(engine.url(), engine.indexPrefix() + "samples", archive);
    }

    @AfterAll
    static void close() {
        portal.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"queries.tsv", "heldout.tsv", "topics.tsv"})
    void rankingHoldsItsFloors(String file) throws IOException {
        Map<String, List<Double>> gains = new LinkedHashMap<>();
        List<String> missed = new ArrayList<>();
        for (JudgedQuery query : JudgedQuery.of(file)) {
            if (query.kind().equals("phrase")
                    || String.join(" ", query.parameters()).contains("where")) {
                continue;
            }
            List<Integer> grades = portal.ids(query.parameters()).stream()
                    .map(id -> query.grade(portal.documents().get(id)))
                    .toList();
            double gain = query.kind().equals("known")
                    ? Scores.first(grades)
                    : Scores.ndcg(grades, query, portal.documents().values());
            gains.computeIfAbsent(query.kind(), key -> new ArrayList<>()).add(gain);
            if (gain < 0.8) {
                missed.add(String.format("%.2f %s", gain, String.join(" ", query.parameters())));
            }
        }
        Map<String, Double> means = new LinkedHashMap<>();
        gains.forEach((kind, all) -> means.put(
                kind, all.stream().mapToDouble(Double::doubleValue).average().orElseThrow()));
        System.out.println("relevance of " + file + ": " + means + ", weak: " + missed);
        assertTrue(means.getOrDefault("known", 1.0) >= KNOWN_ITEM_FLOOR, means + " " + missed);
        double floor = file.equals("queries.tsv") ? NDCG_FLOOR : UNSEEN_NDCG_FLOOR;
        for (String kind : List.of("topic", "place", "numeric")) {
            assertTrue(means.getOrDefault(kind, 1.0) >= floor, means + " " + missed);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"queries.tsv", "heldout.tsv"})
    void phrasesAndConditionsFindAllAndNothingElse(String file) throws IOException {
        for (JudgedQuery query : JudgedQuery.of(file)) {
            boolean condition = String.join(" ", query.parameters()).contains("where");
            if (!query.kind().equals("phrase") && !condition) {
                continue;
            }
            Set<String> expected = new HashSet<>();
            portal.documents().forEach((id, document) -> {
                if (query.grade(document) > 0) {
                    expected.add(id);
                }
            });
            assertEquals(expected, everything(query), String.join(" ", query.parameters()));
        }
    }

    /** {@code -Dfazhi.phrases=5000} for the long run. */
    @Test
    void anyPieceOfATextFindsItsReportsAndNoOther() {
        Random random = new Random(5);
        List<Judged> all = List.copyOf(portal.documents().values());
        for (int i = 0; i < Integer.getInteger("fazhi.phrases", 150); i++) {
            String text = all.get(random.nextInt(all.size())).text();
            int length = Math.min(text.length(), 2 + random.nextInt(i % 2 == 0 ? 3 : 20));
            int start = random.nextInt(text.length() - length + 1);
            String piece = text.substring(start, start + length).strip();
            if (piece.length() < 2) {
                continue;
            }
            JudgedQuery query = new JudgedQuery("phrase", new String[] {"q", "「" + piece + "」"}, "scan=" + piece);
            Set<String> expected = new HashSet<>();
            portal.documents().forEach((id, document) -> {
                if (document.holds(piece)) {
                    expected.add(id);
                }
            });
            assertEquals(expected, everything(query), piece);
        }
    }

    private static Set<String> everything(JudgedQuery query) {
        List<String> parameters = new ArrayList<>(List.of(query.parameters()));
        if (parameters.contains("size")) {
            parameters
                    .subList(parameters.indexOf("size"), parameters.indexOf("size") + 2)
                    .clear();
        }
        return Set.copyOf(portal.everything(parameters.toArray(String[]::new)));
    }

    @Test
    void theArchivedOriginalComesAsItWasFetched() {
        JsonNode report = portal.documents().values().iterator().next().report();
        var answer = portal.bytes("/api/v1/reports/" + report.path("id").asString() + "/capture");
        assertEquals(200, answer.statusCode());
        assertTrue(
                answer.headers().firstValue("content-disposition").orElseThrow().startsWith("attachment"));
        assertTrue(answer.headers()
                .firstValue("content-security-policy")
                .orElseThrow()
                .startsWith("sandbox"));
        assertEquals(
                "application/octet-stream",
                answer.headers().firstValue("content-type").orElseThrow());
        assertTrue(new String(answer.body(), StandardCharsets.ISO_8859_1).length() > 500);
    }
}
