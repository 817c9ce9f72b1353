package org.fazhi.backend.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.fazhi.backend.Portal;
import org.fazhi.localelasticsearch.junit.ElasticsearchExtension;
import org.fazhi.localelasticsearch.junit.EngineUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The alert rules watch what the server really tells. */
@ExtendWith(ElasticsearchExtension.class)
class AlertsTest {
    private static final Pattern METRIC = Pattern.compile("\\b(http|jvm)_[a-z_]+");
    private final List<JsonNode> rules = new YAMLMapper()
            .readTree(Path.of("../docker/alerts.yml").toFile()).findValues("rules").stream()
                    .flatMap(JsonNode::valueStream)
                    .toList();

    @Test
    void everyMetricOfTheServerIsThere(EngineUnderTest engine) {
        Portal portal = Portal.shared(engine);
        portal.get("/api/v1/themes");
        String told = portal.get("/actuator/prometheus").response().body();
        Set<String> watched = new TreeSet<>();
        rules.forEach(rule -> METRIC.matcher(rule.path("expr").asString())
                .results()
                .map(MatchResult::group)
                .forEach(watched::add));
        assertFalse(watched.isEmpty());
        watched.forEach(
                metric -> assertTrue(told.contains("\n" + metric + "{") || told.contains("\n" + metric + " "), metric));
        assertTrue(told.contains("le=\"1.0\""), "the bucket that tells slow answers");
    }

    @Test
    void everyRuleSaysWhatItMeansAndWhatToDo() {
        assertTrue(rules.size() >= 10, rules.size() + " rules");
        for (JsonNode rule : rules) {
            String name = rule.path("alert").asString();
            assertTrue(rule.path("expr").isString(), name);
            assertTrue(
                    Set.of("page", "ticket")
                            .contains(rule.at("/labels/severity").asString()),
                    name);
            assertTrue(
                    rule.at("/annotations/summary").isString()
                            && rule.at("/annotations/action").isString(),
                    name);
        }
        assertEquals(
                rules.size(),
                rules.stream().map(rule -> rule.path("alert")).distinct().count());
    }
}
