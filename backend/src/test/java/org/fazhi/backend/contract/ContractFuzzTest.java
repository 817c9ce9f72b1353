package org.fazhi.backend.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.fazhi.backend.Portal;
import org.fazhi.localelasticsearch.junit.ElasticsearchExtension;
import org.fazhi.localelasticsearch.junit.EngineUnderTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Asks what the description allows, what it nearly allows, and what it does not: no answer is a failure of ours, none that says 200 is
 * an error, and each refusal names the parameter. {@code -Dfazhi.contract=50000} asks more; {@code -Dfazhi.seed=…} otherwise.
 */
@ExtendWith(ElasticsearchExtension.class)
class ContractFuzzTest {
    private static final int REQUESTS = Integer.getInteger("fazhi.contract", 2_000);
    private static final long SEED = Long.getLong("fazhi.seed", 20_26L);
    private static Portal portal;

    @BeforeAll
    static void start(EngineUnderTest engine) {
        portal = Portal.shared(engine);
    }

    @Test
    void whateverIsAskedTheAnswerIsOneThatTheDescriptionPromises() {
        Map<Integer, Integer> statuses = new TreeMap<>();
        IntStream.range(0, REQUESTS).parallel().forEach(number -> {
            Guess guess = new Guess(
                    Contract.routes().get(number % Contract.routes().size()), new Random(SEED * 1_000_003 + number));
            int status = ask(guess);
            synchronized (statuses) {
                statuses.merge(status, 1, Integer::sum);
            }
        });
        System.out.println("contract: " + REQUESTS + " requests, answers " + statuses);
        assertTrue(statuses.keySet().containsAll(List.of(200, 400, 404)), statuses.toString());
    }

    private static int ask(Guess guess) {
        Portal.Answer answer = portal.send(HttpRequest.newBuilder(portal.uri(guess.target())));
        int status = answer.status();
        assertTrue(status < 500, guess + " " + answer.response().body());
        if (status == 200) {
            assertTrue(guess.wrong().isEmpty(), guess + " was answered");
        } else {
            assertEquals("application/problem+json", answer.header("content-type"), guess.toString());
            assertEquals(status, answer.json().path("status").asInt());
            assertFalse(answer.json().path("code").asString().isEmpty());
        }
        if (status == 400) {
            String named = answer.json().path("parameter").asString("");
            assertTrue(
                    guess.given().contains(named) || named.equals("region"),
                    guess + " " + answer.response().body());
        }
        return status;
    }
}
