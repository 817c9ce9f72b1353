package org.fazhi.backend.relevance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fazhi.localelasticsearch.junit.ElasticsearchExtension;
import org.fazhi.localelasticsearch.junit.EngineUnderTest;
import org.fazhi.mappings.engine.Engine;
import org.fazhi.mappings.engine.EngineAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * Our search beside plain ones and beside vectors, over the judged queries; writes the table of the README to {@code
 * target/comparison.md}. No test of every build: {@code mvn -pl backend -am test -Dtest=EngineComparison
 * -Dsurefire.failIfNoSpecifiedTests=false [-Pvectors]}.
 */
@ExtendWith(ElasticsearchExtension.class)
class EngineComparison {
    private static final int DEEP = 100;
    /** Of reciprocal rank fusion (Cormack, Clarke and Büttcher 2009). */
    private static final int RANK_CONSTANT = 60;

    @TempDir
    private static Path archive;

    private final Map<String, Judged> documents = new LinkedHashMap<>();
    private final List<String> table = new ArrayList<>(List.of(
            "| ranked by | queries | known item success@1 | topic nDCG@10 | place nDCG@10 | phrases precision / recall |",
            "|---|---|---|---|---|---|"));

    private interface Ranking {
        List<String> ask(JudgedQuery query, int size) throws IOException, ReflectiveOperationException;
    }

    @Test
    void compare(EngineUnderTest under) throws IOException, ReflectiveOperationException {
        String prefix = under.indexPrefix() + "compared";
        try (SamplePortal portal = SamplePortal.start(under.url(), prefix, archive);
                Engine engine = Engine.open(EngineAddress.of(under.url(), System.getenv()))) {
            documents.putAll(portal.documents());
            Map<String, String[]> plain = new LinkedHashMap<>();
            plain.put("standard", new String[] {"standard", "standard"});
            plain.put("ik_smart", new String[] {"smart", "smart"});
            plain.put("ik_max_word, asked with ik_smart", new String[] {"max", "smart"});
            for (var one : plain.entrySet()) {
                String name = prefix + "-" + one.getValue()[0];
                PlainEngine other =
                        PlainEngine.build(engine.rest(), name, one.getValue()[0], one.getValue()[1], documents);
                add(one.getKey(), (query, size) -> other.ask(q(query), size));
            }
            Ranking ours = (query, size) -> size > DEEP
                    ? portal.everything("q", q(query))
                    : portal.ids("q", q(query), "size", String.valueOf(size));
            add("ours (IK and exact field)", ours);
            var vectors = PassageVectors.of(documents);
            if (vectors.isPresent()) {
                Ranking near = (query, size) -> vectors.get().ask(q(query), size);
                add("vectors alone", near);
                add(
                        "ours and vectors, fused",
                        (query, size) -> fused(ours.ask(query, DEEP), near.ask(query, DEEP), size));
            }
        }
        Files.write(Path.of("target", "comparison.md"), table);
        table.forEach(System.out::println);
    }

    private static String q(JudgedQuery query) {
        return query.parameters()[1];
    }

    private static List<String> fused(List<String> one, List<String> other, int size) {
        Map<String, Double> score = new HashMap<>();
        for (List<String> list : List.of(one, other)) {
            for (int rank = 0; rank < list.size(); rank++) {
                score.merge(list.get(rank), 1.0 / (RANK_CONSTANT + rank + 1), Double::sum);
            }
        }
        return score.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                .limit(size)
                .map(Map.Entry::getKey)
                .toList();
    }

    private void add(String name, Ranking ranking) throws IOException, ReflectiveOperationException {
        for (String file : List.of("queries.tsv", "heldout.tsv", "topics.tsv")) {
            Map<String, List<Double>> values = new HashMap<>();
            for (JudgedQuery query : JudgedQuery.of(file)) {
                if (query.parameters().length == 2 && query.parameters()[0].equals("q")) {
                    measure(query, ranking, values);
                }
            }
            table.add(String.join(
                    " | ",
                    "| " + name,
                    file,
                    mean(values, "known"),
                    mean(values, "topic"),
                    mean(values, "place"),
                    mean(values, "precision") + " / " + mean(values, "recall") + " |"));
        }
    }

    private void measure(JudgedQuery query, Ranking ranking, Map<String, List<Double>> values)
            throws IOException, ReflectiveOperationException {
        boolean phrase = query.kind().equals("phrase");
        List<Integer> grades = ranking.ask(query, phrase ? 1000 : 10).stream()
                .map(id -> query.grade(documents.get(id)))
                .toList();
        if (phrase) {
            long right = grades.stream().filter(grade -> grade > 0).count();
            long all = documents.values().stream()
                    .filter(document -> query.grade(document) > 0)
                    .count();
            put(values, "precision", grades.isEmpty() ? 1 : (double) right / grades.size());
            put(values, "recall", all == 0 ? 1 : (double) right / all);
        } else {
            double gain = query.kind().equals("known")
                    ? Scores.first(grades)
                    : Scores.ndcg(grades, query, documents.values());
            put(values, query.kind(), gain);
        }
    }

    private static void put(Map<String, List<Double>> values, String name, double value) {
        values.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
    }

    private static String mean(Map<String, List<Double>> values, String name) {
        double mean = values.getOrDefault(name, List.of()).stream()
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(Double.NaN);
        return String.format(Locale.ROOT, "%.3f", mean);
    }
}
