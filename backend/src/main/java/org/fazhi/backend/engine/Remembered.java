package org.fazhi.backend.engine;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.function.Supplier;
import org.fazhi.mappings.install.IndexSet;

/**
 * Something counted over the whole index, remembered for a few seconds, apart for each set of indices: what was counted before a
 * rebuild must not be put beside what is read after it.
 */
public final class Remembered<T> {
    private static final Duration AS_LONG_AS = Duration.ofSeconds(5);

    /** The indices that serve, those a moment ago, and those that a roll back may bring. */
    private static final int SETS = 4;

    private final EngineGateway engine;
    private final LoadingCache<IndexSet, T> known;

    /** @param counted asks the engine, through {@link EngineGateway#aliases()} as everywhere */
    public Remembered(EngineGateway engine, Supplier<T> counted) {
        this.engine = engine;
        this.known = Caffeine.newBuilder()
                .expireAfterWrite(AS_LONG_AS)
                .maximumSize(SETS)
                .build(set -> counted.get());
    }

    public T get() {
        return known.get(engine.aliases());
    }
}
