package org.fazhi.backend.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.fazhi.backend.problem.ApiProblem;
import org.springframework.stereotype.Component;

/** How often one client may ask: a bucket of tokens each, refilled evenly; said in headers (draft-ietf-httpapi-ratelimit-headers). */
@Component
final class RequestLimits {
    private static final int MOST_CLIENTS = 100_000;

    private final WebSettings settings;
    private final ClientAddress clients;
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST_CLIENTS)
            .expireAfterAccess(Duration.ofMinutes(10))
            .build();

    RequestLimits(WebSettings settings) {
        this.settings = settings;
        this.clients = new ClientAddress(settings.trustedProxies());
    }

    /**
     * Takes a token of the client.
     *
     * @throws ApiProblem 429 when there is none left
     */
    void take(HttpServletRequest request, HttpServletResponse response) {
        if (settings.requestsPerMinute() <= 0) {
            return;
        }
        ConsumptionProbe probe =
                buckets.get(clients.of(request), client -> bucket()).tryConsumeAndReturnRemaining(1);
        long reset = TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForReset()) + 1;
        response.setHeader("RateLimit-Policy", "\"client\";q=" + settings.requestsPerMinute() + ";w=60");
        response.setHeader("RateLimit-Limit", String.valueOf(settings.requestsPerMinute()));
        response.setHeader("RateLimit-Remaining", String.valueOf(probe.getRemainingTokens()));
        response.setHeader("RateLimit-Reset", String.valueOf(reset));
        if (!probe.isConsumed()) {
            throw ApiProblem.tooMany((int) TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill()) + 1);
        }
    }

    private Bucket bucket() {
        int burst = Math.max(1, settings.burst());
        return Bucket.builder()
                .addLimit(limit ->
                        limit.capacity(burst).refillGreedy(settings.requestsPerMinute(), Duration.ofMinutes(1)))
                .build();
    }
}
