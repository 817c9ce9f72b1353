package org.fazhi.mappings.engine;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.indices.analyze.AnalyzeToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.Comparator;
import java.util.List;
import org.elasticsearch.client.Request;

/**
 * Asks an engine whether it can serve: reachable, of a version we speak to, with the IK tokenizers. Each refusal is one line that
 * says what is wrong and what to do.
 */
public final class EngineCheck {
    private static final List<Integer> OLDEST = List.of(8, 19);

    private EngineCheck() {}

    /**
     * Returns when the engine is fit.
     *
     * @throws EngineUnfit with one clear line when it is not
     */
    public static void require(Engine engine, EngineAddress address) {
        String where = address.urls().toString();
        try {
            versions(engine).forEach(version -> requireVersion(version, where));
            requireTokenizer(engine, where);
        } catch (ElasticsearchException e) {
            throw new EngineUnfit(
                    "Elasticsearch at " + where + " refused: " + e.error().reason(), e);
        } catch (IOException | RuntimeException e) {
            if (e instanceof EngineUnfit unfit) {
                throw unfit;
            }
            throw new EngineUnfit(
                    "no Elasticsearch answers at " + where + " (" + reason(e) + "); start one or correct "
                            + EngineAddress.URL,
                    e);
        }
    }

    /** Asked below the typed client, which fails on a node that reports fewer settings than it expects. */
    private static List<String> versions(Engine engine) throws IOException {
        Request request = new Request("GET", "/_nodes");
        request.addParameter("filter_path", "nodes.*.version");
        try (InputStream body =
                engine.rest().performRequest(request).getEntity().getContent()) {
            return IndexJson.mapper().readTree(body).findValuesAsString("version");
        }
    }

    private static void requireVersion(String version, String where) {
        List<Integer> parts = List.of(version.split("\\.")).stream()
                .limit(2)
                .map(part -> Integer.valueOf(part.replaceAll("\\D.*", "")))
                .toList();
        Comparator<List<Integer>> order = Comparator.<List<Integer>, Integer>comparing(list -> list.get(0))
                .thenComparing(list -> list.get(1));
        if (order.compare(parts, OLDEST) < 0) {
            throw new EngineUnfit(
                    "Elasticsearch at " + where + " is version " + version + "; 8.19 or newer is needed", null);
        }
    }

    private static void requireTokenizer(Engine engine, String where) throws IOException {
        try {
            List<AnalyzeToken> tokens = engine.client()
                    .indices()
                    .analyze(request ->
                            request.tokenizer(name -> name.name("ik_max_word")).text("行政复议"))
                    .tokens();
            if (tokens.isEmpty()) {
                throw new EngineUnfit("the IK tokenizer of Elasticsearch at " + where + " yields nothing", null);
            }
        } catch (ElasticsearchException e) {
            throw new EngineUnfit(
                    "Elasticsearch at " + where
                            + " has no IK tokenizers; install docker/analysis-ik (see docker/README.md)",
                    e);
        }
    }

    private static String reason(Exception e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }
}
