package org.fazhi.ingest.command;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * How far a run has come: on a terminal one line that is drawn anew, elsewhere a plain line now and then, so that a log stays
 * readable. Thread-safe.
 */
final class Progress implements AutoCloseable {
    private static final Duration REDRAW = Duration.ofMillis(200);
    private static final Duration PLAIN_LINE = Duration.ofSeconds(10);

    private final String verb;
    private final PrintWriter out;
    private final boolean terminal;
    private final LongSupplier nanos;
    private final long started;
    private long shown;
    private long total;
    private long done;
    private long refused;
    private boolean drawn;
    private Supplier<List<String>> details = List::of;

    /** @param verb what is being done, such as {@code indexing} */
    static Progress on(PrintWriter out, String verb) {
        return new Progress(verb, out, Terminal.present(), System::nanoTime);
    }

    Progress(String verb, PrintWriter out, boolean terminal, LongSupplier nanos) {
        this.verb = verb;
        this.out = out;
        this.terminal = terminal;
        this.nanos = nanos;
        this.started = nanos.getAsLong();
        this.shown = started;
    }

    /** @param lines more to say, asked for whenever the state is shown; a terminal has room for the first of them only */
    synchronized Progress details(Supplier<List<String>> lines) {
        details = lines;
        return this;
    }

    /** @param expected how many steps there will be; 0 when nobody knows */
    synchronized void total(long expected) {
        total = expected;
    }

    synchronized void step(boolean wasRefused) {
        done++;
        refused += wasRefused ? 1 : 0;
        showWhenDue();
    }

    private void showWhenDue() {
        long now = nanos.getAsLong();
        if (now - shown >= (terminal ? REDRAW : PLAIN_LINE).toNanos()) {
            shown = now;
            show();
        }
    }

    private void show() {
        List<String> more = details.get();
        if (terminal) {
            out.print("\r\u001b[K" + line() + (more.isEmpty() ? "" : " · " + more.get(0)));
            out.flush();
            drawn = true;
        } else {
            out.println(line());
            more.forEach(detail -> out.println("  " + detail));
        }
    }

    /** For instance {@code indexing 1200 of 35000 · 3 refused · 410/s · 1m22s left}. */
    synchronized String line() {
        double seconds = Math.max(1, nanos.getAsLong() - started) / 1e9;
        double rate = done / seconds;
        StringBuilder line = new StringBuilder(verb).append(' ').append(done);
        if (total > 0) {
            line.append(" of ").append(total);
        }
        if (refused > 0) {
            line.append(" · ").append(refused).append(" refused");
        }
        line.append(String.format(Locale.ROOT, rate < 10 ? " · %.1f/s" : " · %.0f/s", rate));
        if (total > done && rate > 0) {
            line.append(" · ")
                    .append(span(Duration.ofSeconds(Math.round((total - done) / rate))))
                    .append(" left");
        }
        return line.toString();
    }

    private static String span(Duration left) {
        return left.toHours() > 0
                ? left.toHours() + "h" + left.toMinutesPart() + "m"
                : left.toMinutes() > 0 ? left.toMinutes() + "m" + left.toSecondsPart() + "s" : left.toSeconds() + "s";
    }

    /** Draws the last state and ends the line. */
    @Override
    public synchronized void close() {
        if (drawn) {
            show();
            out.println();
        } else if (!terminal && done > 0) {
            out.println(line());
        }
        out.flush();
    }
}
