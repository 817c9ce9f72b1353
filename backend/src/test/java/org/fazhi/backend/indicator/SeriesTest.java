package org.fazhi.backend.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.fazhi.backend.Portal;
import org.fazhi.localelasticsearch.junit.ElasticsearchExtension;
import org.fazhi.localelasticsearch.junit.EngineUnderTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@ExtendWith(ElasticsearchExtension.class)
class SeriesTest {
    private static final String RECEIVED = "/api/v1/indicators/review.received";
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
    void everyBlankHasAReason() {
        JsonNode series = ok(RECEIVED + "/series", "region", "990102", "region", "990103", "from", "2017", "to", "2022")
                .path("series");
        assertEquals(
                "not_found stated stated silent stated stated",
                statuses(series.path(0).path("points")));
        assertEquals(
                "not_found not_found not_found not_found unreadable not_found",
                statuses(series.path(1).path("points")));
    }

    private static String statuses(JsonNode points) {
        StringBuilder statuses = new StringBuilder();
        points.forEach(point -> statuses.append(' ').append(point.path("status").asString()));
        return statuses.substring(1);
    }

    @Test
    void aPointCarriesItsChangeItsSubjectAndItsPlaceInTheText() {
        JsonNode point = ok(RECEIVED + "/series", "region", "990102", "from", "2019", "to", "2019")
                .path("series")
                .path(0)
                .path("points")
                .path(0);
        assertEquals(12, point.path("value").asDouble());
        assertEquals("whole", point.path("subject").asString());
        assertEquals(
                20, point.path("change").asDouble(), "against 10 of the year before, though that was not asked for");
        assertEquals(2, point.path("difference").asDouble());
        JsonNode figure = point.path("figures").path(0);
        String text = ok("/api/v1/reports/" + figure.path("reportId").asString())
                .path("text")
                .asString();
        assertEquals(
                figure.path("quote").asString(),
                text.substring(figure.path("start").asInt(), figure.path("end").asInt()));
    }

    @Test
    void aRenamedPlaceGoesOnAndAWrongStatementIsFlagged() {
        JsonNode points = ok(RECEIVED + "/series", "region", "990105", "from", "2020", "to", "2021")
                .path("series")
                .path(0)
                .path("points");
        assertEquals(20, points.path(0).path("value").asDouble());
        assertEquals(25, points.path(1).path("change").asDouble());
        assertEquals(30, points.path(1).path("changeStated").asDouble());
        assertTrue(points.path(1).path("changeDisagrees").asBoolean());
    }

    @Test
    void departmentsNeverFeedThePlace() {
        JsonNode point = ok(RECEIVED + "/series", "region", "990102", "from", "2021", "to", "2021")
                .path("series")
                .path(0)
                .path("points")
                .path(0);
        assertEquals(16, point.path("value").asDouble());
        assertEquals("jinchuan-2021", point.path("reportId").asString());
    }

    @Test
    void knowledgeOfAnEarlierDayIsWhatThePageSaidThen() {
        String[] now = {"region", "990104", "from", "2021", "to", "2021"};
        String[] then = {"region", "990104", "from", "2021", "to", "2021", "asOf", "2026-01-20"};
        assertEquals(33, first(now).path("value").asDouble());
        assertEquals(30, first(then).path("value").asDouble());
    }

    private static JsonNode first(String... parameters) {
        return ok(RECEIVED + "/series", parameters)
                .path("series")
                .path(0)
                .path("points")
                .path(0);
    }

    @Test
    void aRankingCountsThoseWhoSayNothing() {
        JsonNode ranking = ok(RECEIVED + "/ranking", "year", "2021", "level", "county", "region", "990000");
        assertEquals(3, ranking.path("total").asInt());
        assertEquals(
                "990104",
                ranking.path("items").path(0).path("region").path("code").asString());
        assertEquals(0, ranking.path("silent").asInt());
        assertEquals(1, ranking.path("unreadable").asInt());
        assertTrue(ranking.path("notFound").asInt() > 5);
        assertEquals(25, ranking.path("distribution").path("median").asDouble());
        JsonNode silent = ok(RECEIVED + "/ranking", "year", "2020", "level", "county");
        assertEquals(1, silent.path("silent").asInt());
        assertEquals(
                "990102",
                silent.path("blanks").path(0).path("region").path("code").asString());
    }

    @ParameterizedTest
    @ValueSource(ints = {2018, 2019, 2020, 2021, 2022})
    void coverageOfAnIndicatorCountsWhatTheRankingCounts(int year) {
        JsonNode covered = ok(RECEIVED + "/coverage?from=" + year + "&to=" + year + "&level=county&region=990000")
                .path("items")
                .path(0);
        JsonNode ranking = ok(RECEIVED + "/ranking?year=" + year + "&level=county&region=990000");
        assertEquals(ranking.path("total"), covered.path("stated"));
        assertEquals(ranking.path("silent"), covered.path("silent"));
        assertEquals(ranking.path("unreadable"), covered.path("unreadable"));
        assertEquals(ranking.path("notFound"), covered.path("notFound"));
        assertEquals(year == 2021 ? 1 : 0, covered.path("unreadable").asInt());
        assertEquals(year == 2020 ? 1 : 0, covered.path("silent").asInt());
    }

    @Test
    void figuresCanBeFilteredByValueAndHistory() {
        JsonNode found = ok("/api/v1/figures", "indicator", "review.received", "value", ">=30", "sort", "highest");
        assertEquals(3, found.path("total").asInt());
        assertEquals(999, found.path("items").path(0).path("value").asInt());
        assertEquals(
                2,
                ok("/api/v1/figures", "indicator", "review.received", "value", ">=30", "own", "true")
                        .path("total")
                        .asInt());
        assertEquals(
                2,
                ok("/api/v1/reports/tongpu-2021/figures", "history", "true")
                        .path("total")
                        .asInt());
        assertEquals(1, ok("/api/v1/reports/tongpu-2021/figures").path("total").asInt());
    }

    @Test
    void aReportKnowsItsVersionsAndItsNeighbours() {
        JsonNode report = ok("/api/v1/reports/jinchuan-2020");
        assertEquals("jinchuan-2019", report.path("previous").asString());
        assertEquals("jinchuan-2021", report.path("next").asString());
        JsonNode changed = ok("/api/v1/reports/tongpu-2021");
        assertEquals(2, changed.path("versions").size());
        assertTrue(changed.path("text").asString().contains("33件"));
        JsonNode before = ok("/api/v1/reports/tongpu-2021", "version", "1");
        assertTrue(before.path("text").asString().contains("30件"));
        assertFalse(before.path("figures").path(0).path("current").asBoolean());
    }

    @Test
    void coverageSaysWhatIsHereAndHowLateItCame() {
        JsonNode coverage = ok("/api/v1/coverage", "region", "990100", "year", "2021", "year", "2020");
        JsonNode row = null;
        for (JsonNode item : coverage.path("items")) {
            if (item.path("region").path("code").asString().equals("990103")) {
                row = item;
            }
        }
        assertEquals("not_found", row.path("cells").path(0).path("status").asString());
        assertEquals("unreadable", row.path("cells").path(1).path("status").asString());
        assertEquals(-12, row.path("cells").path(1).path("daysAfterDeadline").asInt());
        JsonNode provinces = ok("/api/v1/coverage");
        assertEquals(1, provinces.path("items").size(), "no real province is missing in an index of sample data");
        JsonNode sample = provinces.path("items").path(0);
        assertEquals("990000", sample.path("region").path("code").asString());
        assertEquals(3, sample.path("below").path(2).path("found").asInt(), "three counties have a report of 2020");
    }

    @Test
    void regionsIndicatorsThemesAndTheCorpusCountWhatIsThere() {
        assertEquals(
                "990000",
                ok("/api/v1/regions").path("items").path(34).path("code").asString());
        JsonNode region = ok("/api/v1/regions/990102");
        assertEquals(6, region.path("reports").size());
        assertEquals(
                "review.received",
                region.path("indicators").path(0).path("code").asString());
        assertEquals(8, ok(RECEIVED).path("figures").asInt() - 1);
        assertEquals(10, ok("/api/v1/themes").path("total").asInt());
        JsonNode corpus = ok("/api/v1/corpus");
        assertTrue(corpus.path("sample").asBoolean());
        assertEquals(11, corpus.path("reports").asInt());
        assertEquals(1, corpus.path("unreadable").asInt());
        assertFalse(corpus.path("builtAt").isNull());
    }

    @ParameterizedTest
    @CsvSource({
        "jinchuan, 990102",
        "jcq, 990102",
        "chaoyangqu, 110105",
        "chongqing, 500000",
        "行政复议申请, review.received",
        "工作要点, lanchuan-plan-2022"
    })
    void suggestionsComeFromNamesPinyinAndTitles(String typed, String code) {
        JsonNode items = ok("/api/v1/suggest", "q", typed).path("items");
        assertEquals(code, items.path(0).path("code").asString());
    }

    @Test
    void nothingTypedSuggestsNothing() {
        assertEquals(0, ok("/api/v1/suggest", "q", "").path("items").size());
    }
}
