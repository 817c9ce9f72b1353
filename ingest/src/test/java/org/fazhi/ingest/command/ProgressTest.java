package org.fazhi.ingest.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private static final long SECOND = 1_000_000_000L;

    private final AtomicLong clock = new AtomicLong();
    private final StringWriter seen = new StringWriter();

    @Test
    void aLineSaysHowFarHowFastAndHowLong() {
        Progress progress = progress(false);
        progress.total(600);
        run(progress, 120, 60);
        assertEquals("indexing 120 of 600 · 2.0/s · 4m0s left", progress.line());
        progress.step(true);
        assertEquals("indexing 121 of 600 · 1 refused · 2.0/s · 3m58s left", progress.line());
    }

    @Test
    void withoutATerminalThereIsALineNowAndThen() {
        try (Progress progress = progress(false)) {
            progress.total(30);
            run(progress, 30, 30);
        }
        assertEquals(4, seen.toString().lines().count(), seen.toString());
    }

    @Test
    void onATerminalTheLineIsDrawnAnew() {
        try (Progress progress = progress(true)) {
            run(progress, 3, 3);
        }
        assertEquals(4, seen.toString().chars().filter(unit -> unit == '\r').count(), seen.toString());
    }

    @Test
    void detailsStandBelowTheLineOrBehindIt() {
        try (Progress progress = progress(false).details(() -> List.of("a 1 of 2", "b 3 of 4"))) {
            run(progress, 1, 10);
        }
        assertEquals("indexing 1 · 0.1/s\n  a 1 of 2\n  b 3 of 4\nindexing 1 · 0.1/s\n", seen.toString());
        seen.getBuffer().setLength(0);
        try (Progress progress = progress(true).details(() -> List.of("a 1 of 2", "b 3 of 4"))) {
            run(progress, 1, 1);
        }
        assertTrue(seen.toString().contains("indexing 1 · 1.0/s · a 1 of 2"), seen.toString());
    }

    private Progress progress(boolean terminal) {
        return new Progress("indexing", new PrintWriter(seen), terminal, clock::get);
    }

    private void run(Progress progress, int steps, int seconds) {
        for (int i = 0; i < steps; i++) {
            clock.addAndGet(seconds * SECOND / steps);
            progress.step(false);
        }
    }
}
