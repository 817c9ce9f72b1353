package org.fazhi.backend.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest;
import java.util.List;
import java.util.stream.IntStream;
import org.fazhi.backend.Portal;
import org.fazhi.localelasticsearch.junit.ElasticsearchExtension;
import org.fazhi.localelasticsearch.junit.EngineUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One client cannot take what belongs to all, however many requests it sends at once and whatever it says of itself. */
@ExtendWith(ElasticsearchExtension.class)
class RequestLimitsTest {
    private static final int BURST = 40;

    @Test
    void theLimitHoldsUnderConcurrencyAndForEachClientOnItsOwn(EngineUnderTest engine) {
        try (Portal portal = Portal.start(
                engine.url(),
                engine.indexPrefix() + "limits",
                "--fazhi.web.requests-per-minute=1",
                "--fazhi.web.burst=" + BURST,
                "--fazhi.web.trusted-proxies=127.0.0.1/32,10.0.0.0/8")) {
            List<Portal.Answer> answers = IntStream.range(0, 4 * BURST)
                    .parallel()
                    .mapToObj(number -> ask(portal, number + ".example, 203.0.113.9"))
                    .toList();
            assertEquals(
                    BURST,
                    answers.stream().filter(answer -> answer.status() == 200).count(),
                    "what a client writes before the address that the proxy saw counts for nothing");
            answers.stream().filter(answer -> answer.status() != 200).forEach(RequestLimitsTest::isRefusal);
            assertEquals(200, ask(portal, "198.51.100.7, 10.1.2.3").status(), "another client, behind two proxies");
            assertEquals(200, ask(portal, "2001:db8::1").status());
            assertEquals(
                    ask(portal, "2001:db8::2").header("RateLimit-Remaining"),
                    String.valueOf(BURST - 2),
                    "one household is one client");
            assertEquals(200, portal.get("/actuator/health/liveness").status(), "who watches is not limited");
        }
    }

    private static Portal.Answer ask(Portal portal, String forwarded) {
        return portal.send(HttpRequest.newBuilder(portal.uri("/api/v1/themes")).header("X-Forwarded-For", forwarded));
    }

    private static void isRefusal(Portal.Answer answer) {
        assertEquals(429, answer.status());
        assertEquals("too-many-requests", answer.json().path("code").asString());
        assertTrue(Integer.parseInt(answer.header("Retry-After")) >= 1);
        assertEquals("1", answer.header("RateLimit-Limit"));
        assertEquals("0", answer.header("RateLimit-Remaining"));
        assertEquals("\"client\";q=1;w=60", answer.header("RateLimit-Policy"));
        assertEquals("no-store", answer.header("Cache-Control"));
    }
}
