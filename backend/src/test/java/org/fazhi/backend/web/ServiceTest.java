package org.fazhi.backend.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest;
import org.fazhi.backend.Portal;
import org.fazhi.localelasticsearch.junit.ElasticsearchExtension;
import org.fazhi.localelasticsearch.junit.EngineUnderTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(ElasticsearchExtension.class)
class ServiceTest {
    private static Portal portal;

    @BeforeAll
    static void start(EngineUnderTest engine) {
        portal = Portal.shared(engine);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/v1/reports                          | regoin | 110105     | regoin",
                "/api/v1/reports                          | year   | zweitausend| year",
                "/api/v1/reports                          | year   | 20166      | year",
                "/api/v1/reports                          | size   | 101        | size",
                "/api/v1/reports                          | size   | -1         | size",
                "/api/v1/reports                          | region | 北京       | region",
                "/api/v1/reports                          | theme  | dispute    | theme",
                "/api/v1/reports                          | part   | x          | part",
                "/api/v1/reports                          | type   | report     | type",
                "/api/v1/reports                          | level  | town       | level",
                "/api/v1/reports                          | sort   | best       | sort",
                "/api/v1/reports                          | where  | abc        | where",
                "/api/v1/reports                          | where  | a.b>1      | where",
                "/api/v1/reports                          | after  | xyz        | after",
                "/api/v1/reports                          | format | pdf        | format",
                "/api/v1/reports/jinchuan-2020            | q      | x          | q",
                "/api/v1/figures                          | value  | viel       | value",
                "/api/v1/figures                          | asOf   | gestern    | asOf",
                "/api/v1/figures                          | own    | vielleicht | own",
                "/api/v1/indicators                       | size   | 5          | size",
                "/api/v1/indicators/review.received/series| from   | 2015       | region",
                "/api/v1/indicators/review.received/series| region | 999999     | region",
                "/api/v1/indicators/review.received/ranking| level | township   | level",
                "/api/v1/regions                          | parent | 000000     | parent",
                "/api/v1/coverage                         | region | 777777     | region",
                "/api/v1/suggest                          | size   | 21         | size",
            })
    void aWrongParameterIsNamed(String path, String name, String value, String named) {
        Portal.Answer answer = portal.get(path, name, value);
        assertEquals(400, answer.status(), answer.response().body());
        assertEquals("application/problem+json", answer.header("content-type"));
        assertEquals(named, answer.json().path("parameter").asString());
        assertFalse(answer.json().path("detail").asString().isEmpty());
        assertEquals("no-store", answer.header("cache-control"));
    }

    @Test
    void aMisspeltParameterGetsAHint() {
        assertEquals(
                "region",
                portal.get("/api/v1/reports", "regoin", "1")
                        .json()
                        .path("suggestion")
                        .asString());
        assertTrue(portal.get("/api/v1/reports", "theme", "dispute")
                .json()
                .path("detail")
                .asString()
                .contains("是否想写“disputes”？"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "-                   | zh-CN | 参数“theme”可取",
                "*                   | zh-CN | 参数“theme”可取",
                "zh-TW,en;q=0.5      | zh    | 参数“theme”可取",
                "de,en-US;q=0.9      | en    | The parameter \"theme\" takes",
                "fr                  | zh-CN | 参数“theme”可取"
            })
    void peopleAreToldInTheirLanguage(String wanted, String given, String words) {
        HttpRequest.Builder request = HttpRequest.newBuilder(portal.uri("/api/v1/reports", "theme", "dispute"));
        if (wanted != null) {
            request.header("Accept-Language", wanted);
        }
        Portal.Answer answer = portal.send(request);
        assertEquals(given, answer.header("content-language"));
        assertTrue(
                answer.json().path("detail").asString().startsWith(words),
                answer.response().body());
        assertEquals("bad-parameter", answer.json().path("code").asString());
    }

    @Test
    void theReadingOfAQueryIsExplainedInBothLanguages() {
        String[] query = {"q", "\"开口"};
        assertTrue(explanation(null, query).startsWith("引号"));
        assertTrue(explanation("en", query).startsWith("A quotation mark"));
    }

    private static String explanation(String language, String... query) {
        HttpRequest.Builder request = HttpRequest.newBuilder(portal.uri("/api/v1/reports", query));
        if (language != null) {
            request.header("Accept-Language", language);
        }
        Portal.Answer answer = portal.send(request);
        assertTrue(answer.response().headers().allValues("vary").contains("Accept-Language"));
        return answer.json().path("query").path("explanation").path(0).asString();
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/nothing", "/api/v1/reports/none", "/api/v1/reports/none/figures", "/api/v1/reports/none/capture",
        "/api/v1/regions/000000", "/api/v1/indicators/none", "/api/v1/indicators/none/ranking", "/assets/none.js"
    })
    void whatIsNotThereIsAProblem(String path) {
        Portal.Answer answer = portal.get(path);
        assertEquals(404, answer.status(), answer.response().body());
        assertEquals(404, answer.json().path("status").asInt());
        assertEquals("application/problem+json", answer.header("content-type"));
    }

    @Test
    void nothingCanBeWritten() {
        for (String method : new String[] {"POST", "PUT", "DELETE", "PATCH"}) {
            Portal.Answer answer = portal.send(HttpRequest.newBuilder(portal.uri("/api/v1/reports"))
                    .method(method, HttpRequest.BodyPublishers.ofString("{}")));
            assertEquals(405, answer.status());
            assertEquals("method-not-allowed", answer.json().path("code").asString());
        }
    }

    @Test
    void anUnchangedAnswerIsNotSentTwice() {
        Portal.Answer first = portal.get("/api/v1/reports", "q", "复议");
        String etag = first.header("etag");
        assertNotNull(etag);
        assertTrue(first.header("cache-control").contains("max-age"));
        Portal.Answer second = portal.send(
                HttpRequest.newBuilder(portal.uri("/api/v1/reports", "q", "复议")).header("If-None-Match", etag));
        assertEquals(304, second.status());
        assertEquals("", second.response().body());
    }

    @Test
    void anotherSiteMayRead() {
        Portal.Answer answer = portal.send(
                HttpRequest.newBuilder(portal.uri("/api/v1/themes")).header("Origin", "https://example.invalid"));
        assertEquals("*", answer.header("access-control-allow-origin"));
    }

    @Test
    void pagesAreSafeAndOnlyEmbedsMayBeFramed() {
        Portal.Answer answer = portal.get("/api");
        assertEquals(200, answer.status());
        assertTrue(answer.header("content-security-policy").contains("script-src 'self';"));
        assertTrue(answer.header("content-security-policy").endsWith("frame-ancestors 'none'"));
        assertEquals("nosniff", answer.header("x-content-type-options"));
        assertNull(portal.get("/embed/compare").header("x-frame-options"));
        assertEquals(200, portal.get("/api/page/page.js").status());
    }

    @Test
    void conditionsMayBeTypedIntoTheAddressBar() {
        assertEquals(200, portal.raw("/api/v1/reports?where=litigation.loss_rate>10"));
        assertEquals(200, portal.raw("/api/v1/reports?q=" + "%E5%A4%8D".repeat(10_000)));
        assertEquals(400, portal.raw("/api/v1/reports?q=%ZZ"));
    }

    @Test
    void healthIsPublicAndMeasurementsAreNot() {
        assertEquals(200, portal.get("/actuator/health/readiness").status());
        assertEquals(200, portal.get("/actuator/health/liveness").status());
        assertEquals(200, portal.get("/actuator/prometheus").status());
        Portal.Answer stranger = portal.send(
                HttpRequest.newBuilder(portal.uri("/actuator/prometheus")).header("X-Forwarded-For", "203.0.113.9"));
        assertEquals(404, stranger.status());
    }

    @Test
    void theArchivedOriginalIsNeverAPage() {
        Portal.Answer answer = portal.get("/api/v1/reports/jinchuan-2020/capture");
        assertEquals(404, answer.status());
        assertEquals("archive-away", answer.json().path("code").asString());
    }
}
