package org.fazhi.backend.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.fazhi.backend.Portal;
import org.fazhi.localelasticsearch.junit.ElasticsearchExtension;
import org.fazhi.localelasticsearch.junit.EngineUnderTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** What was known on a day is answered as it was known then. */
@ExtendWith(ElasticsearchExtension.class)
class KnowledgeTest {
    private static Portal portal;

    @BeforeAll
    static void start(EngineUnderTest engine) {
        portal = Portal.shared(engine);
    }

    private static JsonNode ok(String path, String... parameters) {
        Portal.Answer answer = portal.get(path, parameters);
        assertEquals(200, answer.status(), answer.response().body());
        return answer.json();
    }

    @Test
    void aReportIsShownAsItWasKnownOnADay() {
        assertTrue(ok("/api/v1/reports/tongpu-2021", "asOf", "2026-01-20")
                .path("text")
                .asString()
                .contains("30件"));
        assertEquals(
                404,
                portal.get("/api/v1/reports/tongpu-2021", "asOf", "2025-12-31").status());
        assertEquals(
                "asOf",
                portal.get("/api/v1/reports/tongpu-2021", "asOf", "2026-01-20", "version", "1")
                        .json()
                        .path("parameter")
                        .asString());
        assertEquals(
                1,
                ok("/api/v1/reports", "asOf", "2026-01-20", "where", "review.received=30")
                        .path("total")
                        .asInt());
        assertEquals(
                0,
                ok("/api/v1/reports", "where", "review.received=30")
                        .path("total")
                        .asInt());
        assertEquals(
                0, ok("/api/v1/reports", "asOf", "2025-12-31").path("total").asInt());
    }
}
