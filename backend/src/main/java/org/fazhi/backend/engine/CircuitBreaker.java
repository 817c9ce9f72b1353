package org.fazhi.backend.engine;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/**
 * Stops asking an engine that has failed several times in a row, so that requests are refused at once instead of each
 * waiting for its timeout. After a pause one request is let through to see whether it is back.
 */
final class CircuitBreaker {
    private static final int FAILURES = 5;
    private static final long PAUSE_NANOS = 1_000_000_000L;

    private final LongSupplier clock;
    private final AtomicInteger failures = new AtomicInteger();
    private final AtomicLong nextTry = new AtomicLong();

    CircuitBreaker(LongSupplier clock) {
        this.clock = clock;
    }

    /** Whether to ask now; while open, true for one caller a pause. */
    boolean letsThrough() {
        if (failures.get() < FAILURES) {
            return true;
        }
        long due = nextTry.get();
        long now = clock.getAsLong();
        return now - due >= 0 && nextTry.compareAndSet(due, now + PAUSE_NANOS);
    }

    void succeeded() {
        failures.set(0);
    }

    void failed() {
        if (failures.incrementAndGet() >= FAILURES) {
            nextTry.set(clock.getAsLong() + PAUSE_NANOS);
        }
    }
}
