package org.fazhi.backend.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.stream.Stream;
import org.fazhi.backend.Portal;
import org.fazhi.localelasticsearch.junit.ElasticsearchExtension;
import org.fazhi.localelasticsearch.junit.EngineUnderTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Requests that no well-behaved client sends: each is refused in the one form, and no word of how we are built leaks. */
@ExtendWith(ElasticsearchExtension.class)
class HostileRequestsTest {
    private static Portal portal;

    @BeforeAll
    static void start(EngineUnderTest engine) {
        portal = Portal.shared(engine);
    }

    static Stream<Arguments> requests() {
        String any = "Accept: */*";
        return Stream.of(
                Arguments.of(400, "GET /api/v1/reports?q=%ZZ", any),
                Arguments.of(400, "GET /api/v1/reports?q=%", any),
                Arguments.of(400, "GET /api/v1/reports?q=%FF%FE", any),
                Arguments.of(400, "GET /api/v1/reports?q=%00", any),
                Arguments.of(400, "GET /api/v1/reports?q=a%1Bb", any),
                Arguments.of(400, "GET /api/v1/reports?%00=1", any),
                Arguments.of(400, "GET /api/v1/reports/%00", any),
                Arguments.of(400, "GET /api/v1/reports/%zz", any),
                Arguments.of(400, "GET /api/v1/reports/%2e%2e%2f%2e%2e", any),
                Arguments.of(404, "GET /api/v1/../../etc/passwd", any),
                Arguments.of(404, "GET /api/v1/reports/..;/..;/actuator", any),
                Arguments.of(400, "GET /api/v1/reports?q=" + "a".repeat(140_000), any),
                Arguments.of(400, "GET http://[", any),
                Arguments.of(405, "POST /api/v1/reports", any),
                Arguments.of(405, "TRACE /api/v1/reports", any),
                Arguments.of(405, "PROPFIND /api/v1/reports", any),
                Arguments.of(400, "\u00e9 /api/v1/reports", any),
                Arguments.of(406, "GET /api/v1/reports", "Accept: application/xml"),
                Arguments.of(406, "GET /api/v1/reports", "Accept: nothing/that;is=known"),
                Arguments.of(406, "GET /api/v1/reports", "Accept: ;;;,//"),
                Arguments.of(406, "GET /api/v1/feed", "Accept: application/json"));
    }

    @ParameterizedTest
    @MethodSource("requests")
    void isRefusedInTheOneForm(int status, String request, String header) {
        String answer = portal.rawAnswer(request, header);
        assertEquals(status, Integer.parseInt(answer.substring(9, 12)), answer);
        String lower = answer.toLowerCase(Locale.ROOT);
        assertTrue(lower.contains("content-type: application/problem+json"), answer);
        assertTrue(lower.contains("\"status\":" + status), answer);
        for (String secret : new String[] {"tomcat", "exception", "org.fazhi", "springframework", "elasticsearch"}) {
            assertFalse(lower.contains(secret), answer);
        }
    }

    @Test
    void whatMayBeDoneIsSaidWithTheRefusal() {
        assertTrue(portal.rawAnswer("DELETE /api/v1/reports/x", "Accept: */*").contains("Allow: GET, HEAD, OPTIONS"));
    }

    @Test
    void aBrowserMayAskBeforeItReads() {
        String answer = portal.rawAnswer(
                "OPTIONS /api/v1/reports",
                "Origin: https://example.invalid\r\nAccess-Control-Request-Method: GET\r\n"
                        + "Access-Control-Request-Headers: If-None-Match");
        assertEquals("200", answer.substring(9, 12), answer);
        assertTrue(answer.contains("Access-Control-Allow-Origin: *"), answer);
        assertTrue(answer.contains("Access-Control-Allow-Methods: GET,HEAD"), answer);
        String writing = portal.rawAnswer(
                "OPTIONS /api/v1/reports", "Origin: https://example.invalid\r\nAccess-Control-Request-Method: PUT");
        assertEquals("403", writing.substring(9, 12), writing);
    }

    @Test
    void headSaysWhatGetSays() {
        String get = portal.rawAnswer("GET /api/v1/themes", "Accept: */*");
        String head = portal.rawAnswer("HEAD /api/v1/themes", "Accept: */*");
        assertEquals(header(get, "ETag"), header(head, "ETag"));
        assertEquals(header(get, "Content-Length"), header(head, "Content-Length"));
        assertTrue(head.endsWith("\r\n\r\n"), "no body");
    }

    @Test
    void longAnswersAreCompressedAndStillTheSame() {
        String packed = portal.rawAnswer("GET /api/v1/themes", "Accept-Encoding: gzip");
        String plain = portal.rawAnswer("GET /api/v1/themes", "Accept: */*");
        assertEquals("gzip", header(packed, "Content-Encoding"));
        assertEquals(header(plain, "ETag"), header(packed, "ETag"), "weak, since the bytes differ");
        assertTrue(header(packed, "ETag").startsWith("W/"));
        assertTrue(packed.contains("accept-encoding") || packed.contains("Accept-Encoding"));
    }

    private static String header(String answer, String name) {
        return answer.lines()
                .takeWhile(line -> !line.isEmpty())
                .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                .map(line -> line.substring(name.length() + 1).strip())
                .findFirst()
                .orElse("");
    }
}
