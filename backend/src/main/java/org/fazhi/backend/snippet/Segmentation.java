package org.fazhi.backend.snippet;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fazhi.backend.engine.EngineGateway;
import org.fazhi.backend.query.StopWords;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The words that the engine cuts a run into; asked once, then remembered. */
@Component
public class Segmentation {
    private final EngineGateway engine;
    private final Cache<String, List<String>> known =
            Caffeine.newBuilder().maximumSize(5_000).build();

    public Segmentation(EngineGateway engine) {
        this.engine = engine;
    }

    /** The words of the folded run that say something: no stop words, no single characters unless there is nothing else. */
    public List<String> pieces(String folded) {
        return known.get(folded, this::ask);
    }

    private List<String> ask(String folded) {
        Map<String, Object> body = Map.of("tokenizer", "ik_smart", "filter", List.of("lowercase"), "text", folded);
        List<String> words = new ArrayList<>();
        for (JsonNode token : engine.call("POST", "/_analyze", body).path("tokens")) {
            String word = token.path("token").asString();
            if (!StopWords.contains(word) && !words.contains(word)) {
                words.add(word);
            }
        }
        List<String> longer = words.stream().filter(word -> word.length() > 1).toList();
        return longer.isEmpty() ? words : longer;
    }
}
