package org.fazhi.backend.relevance;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reports by the similarity of their best section to a query, as a small Chinese embedding model sees it. The model comes with the
 * Maven profile {@code vectors} alone: with the runtime it needs it is 110 MB, more than everything else together.
 */
final class PassageVectors {
    private static final String MODEL =
            "dev.langchain4j.model.embedding.onnx.bgesmallzhv15q.BgeSmallZhV15QuantizedEmbeddingModel";
    /** What the model was trained to see before a query. */
    private static final String QUERY = "为这个句子生成表示以用于检索相关文章：";
    /** The model reads 512 tokens, about as many characters. */
    private static final int LONGEST = 480;

    private record Passage(String id, float[] vector) {}

    private final Object model;
    private final Method embed;
    private final List<Passage> passages = new ArrayList<>();

    private PassageVectors(Object model, Method embed) {
        this.model = model;
        this.embed = embed;
    }

    /** Empty without the profile. */
    static Optional<PassageVectors> of(Map<String, Judged> documents) throws ReflectiveOperationException {
        Class<?> type;
        try {
            type = Class.forName(MODEL);
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        }
        PassageVectors vectors =
                new PassageVectors(type.getConstructor().newInstance(), type.getMethod("embed", String.class));
        for (var document : documents.entrySet()) {
            for (Judged.Section section : document.getValue().sections()) {
                String text = document.getValue().title() + "\n" + section.text();
                vectors.passages.add(new Passage(
                        document.getKey(), vectors.vector(text.substring(0, Math.min(LONGEST, text.length())))));
            }
        }
        return Optional.of(vectors);
    }

    private float[] vector(String text) throws ReflectiveOperationException {
        Object response = embed.invoke(model, text);
        Object embedding = response.getClass().getMethod("content").invoke(response);
        return (float[]) embedding.getClass().getMethod("vector").invoke(embedding);
    }

    /** Ids of the nearest reports. */
    List<String> ask(String q, int size) throws ReflectiveOperationException {
        float[] wanted = vector(QUERY + q.replace("\"", ""));
        Map<String, Double> best = new LinkedHashMap<>();
        passages.forEach(passage -> best.merge(passage.id(), product(wanted, passage.vector()), Math::max));
        return best.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                .limit(size)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static double product(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
