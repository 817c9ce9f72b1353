package org.fazhi.backend.engine;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.function.Supplier;
import org.fazhi.mappings.install.IndexSet;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * The indices behind the aliases, the same ones from the first to the last question that one request puts to the engine: aliases may
 * move in between, and an answer out of new reports and old figures would be wrong. The indices before stay until the next rebuild.
 */
final class Serving {
    /** Asking anew each time would cost every request a round trip. */
    private static final Duration REMEMBERED = Duration.ofMillis(200);

    private static final String OF_THIS_REQUEST = Serving.class.getName();

    private final LoadingCache<String, IndexSet> known;

    /** @param asked tells the indices that serve at the moment */
    Serving(Supplier<IndexSet> asked) {
        known = Caffeine.newBuilder().expireAfterWrite(REMEMBERED).build(key -> asked.get());
    }

    IndexSet set() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request == null) {
            return known.get(OF_THIS_REQUEST);
        }
        Object pinned = request.getAttribute(OF_THIS_REQUEST, RequestAttributes.SCOPE_REQUEST);
        if (pinned == null) {
            pinned = known.get(OF_THIS_REQUEST);
            request.setAttribute(OF_THIS_REQUEST, pinned, RequestAttributes.SCOPE_REQUEST);
        }
        return (IndexSet) pinned;
    }
}
