package org.fazhi.backend.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fazhi.backend.Portal;
import org.fazhi.backend.ReportDraft;
import org.fazhi.backend.TestCorpus;
import org.fazhi.localelasticsearch.junit.ElasticsearchExtension;
import org.fazhi.localelasticsearch.junit.EngineUnderTest;
import org.fazhi.mappings.engine.Engine;
import org.fazhi.mappings.engine.EngineAddress;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** More figures than one answer of the engine can hold, and places of every kind that a comparison meets. */
@ExtendWith(ElasticsearchExtension.class)
class ManyFiguresTest {
    private static final String RECEIVED = "/api/v1/indicators/review.received";
    private static final int OF_EACH = 3_500;
    private static Portal portal;

    @BeforeAll
    static void start(EngineUnderTest engine) throws IOException {
        try (Engine opened = Engine.open(EngineAddress.of(engine.url(), System.getenv()))) {
            TestCorpus.install(opened.client(), engine.indexPrefix() + "many", reports());
        }
        portal = Portal.start(engine.url(), engine.indexPrefix() + "many");
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    private static List<ReportDraft> reports() {
        List<ReportDraft> all = new ArrayList<>();
        for (String region : List.of("990102", "990103", "990104")) {
            ReportDraft draft =
                    new ReportDraft("many-" + region, region, 2020).section("一、复议", "work", "disputes", "收到行政复议申请若干件。");
            for (int i = 0; i < OF_EACH; i++) {
                draft.figure("review.received", i, 2020, "whole", "收到行政复议申请若干件");
            }
            all.add(draft);
        }
        all.addAll(List.of(
                stated("990202", 2019, 50, "whole"),
                stated("990202", 2020, 40, "whole"),
                stated("990203", 2019, 5, "government"),
                stated("990203", 2020, 6, "whole"),
                stated("990221", 2019, 0, "whole"),
                stated("990221", 2020, 3, "whole")));
        return all;
    }

    private static ReportDraft stated(String region, int year, double value, String subject) {
        return new ReportDraft(region + "-" + year, region, year)
                .section("一、复议", "work", "disputes", "收到行政复议申请数件。")
                .figure("review.received", value, year, subject, "收到行政复议申请数件");
    }

    private static JsonNode ok(String path, String... parameters) {
        Portal.Answer answer = portal.get(path, parameters);
        assertEquals(200, answer.status(), answer.response().body());
        return answer.json();
    }

    @Test
    void everyFigureIsReachedByCursorAndInOneFile() {
        int expected = 3 * OF_EACH + 6;
        Set<String> ids = new HashSet<>();
        String next = "";
        int pages = 0;
        while (next != null) {
            JsonNode page = ok("/api/v1/figures", "size", "100", "sort", "highest", "after", next);
            assertEquals(expected, page.path("total").asInt());
            page.path("items").forEach(item -> ids.add(item.path("id").asString()));
            next = page.path("next").isNull() ? null : page.path("next").asString();
            pages++;
        }
        assertEquals(expected, ids.size());
        assertEquals(expected / 100 + 1, pages);
        assertEquals(
                expected,
                portal.get("/api/v1/figures", "format", "ndjson")
                        .response()
                        .body()
                        .lines()
                        .count());
    }

    @Test
    void aComparisonOverlooksNoPlaceHoweverManyFiguresThereAre() {
        JsonNode ranking = ok(RECEIVED + "/ranking", "year", "2020");
        assertEquals(6, ranking.path("total").asInt());
        assertEquals(6, ranking.path("distribution").path("count").asInt());
    }

    @Test
    void onlyWhatIsComparableMoves() {
        JsonNode movers = ok(RECEIVED + "/movers", "year", "2020");
        assertEquals(2, movers.path("compared").asInt());
        assertEquals(1, movers.path("risen").asInt());
        assertEquals(1, movers.path("fallen").asInt());
        assertEquals(1, movers.path("subjectsDiffer").asInt());
        assertEquals(3, movers.path("notStatedBefore").asInt());
        JsonNode fall = movers.path("falls").path(0);
        assertEquals("990202", fall.path("region").path("code").asString());
        assertEquals(-10, fall.path("difference").asDouble());
        assertEquals(-20, fall.path("change").asDouble());
        assertEquals(50, fall.path("valueBefore").asDouble());
        assertEquals(
                "收到行政复议申请数件", fall.path("figuresBefore").path(0).path("quote").asString());
        JsonNode rise = movers.path("rises").path(0);
        assertEquals(3, rise.path("difference").asDouble());
        assertTrue(rise.path("change").isNull(), "nothing is a percentage of 0");
        assertEquals(
                0,
                ok(RECEIVED + "/movers", "year", "2020", "by", "change")
                        .path("rises")
                        .size());
    }

    @Test
    void coverageOfAnIndicatorAddsUp() {
        JsonNode year = ok(RECEIVED + "/coverage", "from", "2019", "to", "2020", "level", "county")
                .path("items")
                .path(0);
        assertEquals(2019, year.path("year").asInt());
        assertEquals(3, year.path("stated").asInt());
        assertEquals(0, year.path("silent").asInt());
        assertEquals(
                year.path("regions").asInt(),
                year.path("stated").asInt()
                        + year.path("silent").asInt()
                        + year.path("unreadable").asInt()
                        + year.path("notFound").asInt());
        JsonNode government = ok(RECEIVED + "/coverage", "from", "2019", "to", "2019", "subject", "government")
                .path("items")
                .path(0);
        assertEquals(1, government.path("stated").asInt());
        assertEquals(2, government.path("silent").asInt());
        assertEquals(
                ok(RECEIVED + "/ranking", "year", "2019").path("notFound"),
                ok(RECEIVED + "/coverage", "from", "2019", "to", "2019")
                        .path("items")
                        .path(0)
                        .path("notFound"));
    }

    @Test
    void theDifferenceStandsBesideTheChange() {
        JsonNode point = ok(RECEIVED + "/series", "region", "990202", "from", "2020", "to", "2020")
                .path("series")
                .path(0)
                .path("points")
                .path(0);
        assertEquals(-10, point.path("difference").asDouble());
        assertEquals(-20, point.path("change").asDouble());
    }
}
