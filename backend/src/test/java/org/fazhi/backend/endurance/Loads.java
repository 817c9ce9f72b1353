package org.fazhi.backend.endurance;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Adds reports to an archive and loads them, again and again, whatever happens to the engine. */
final class Loads implements AutoCloseable {
    private static final int AT_A_TIME = 20;
    private static final int REBUILD_EVERY = 12;
    private static final Pattern SEARCHABLE = Pattern.compile("(\\d+) reports with \\d+ figures are searchable");

    private final GrowingArchive archive;
    private final Tally tally;
    private final Thread thread = new Thread(this::run, "loads");
    private final List<String> failed = new ArrayList<>();
    private final List<String> failedInCalm = new ArrayList<>();
    private volatile boolean wanted = true;
    private volatile int done;

    Loads(GrowingArchive archive, Tally tally) {
        this.archive = archive;
        this.tally = tally;
        thread.start();
    }

    private void run() {
        try {
            for (int load = 1; wanted; load++) {
                String began = tally.phase();
                archive.add(AT_A_TIME);
                note(began, archive.index(load % REBUILD_EVERY == 0));
            }
        } catch (IOException | InterruptedException e) {
            failedInCalm.add("the loads stopped: " + e);
        }
    }

    private void note(String began, Program.Ended ended) {
        String during = began.equals(Tally.CALM) ? tally.phase() : began;
        if (searchable(ended) >= 0) {
            done++;
        } else if (during.equals(Tally.CALM)) {
            failedInCalm.add(ended.toString());
        } else {
            failed.add(during + ": " + ended);
        }
    }

    /** How many reports a load says are searchable; -1 when it did not come that far. */
    static long searchable(Program.Ended ended) {
        Matcher line = SEARCHABLE.matcher(ended.said());
        return line.find() ? Long.parseLong(line.group(1)) : -1;
    }

    /** Loads that went through so far. */
    int done() {
        return done;
    }

    /** Loads that failed although nothing was broken. */
    List<String> failedInCalm() {
        return failedInCalm;
    }

    Map<String, Object> result() {
        return Map.of(
                "done", done, "failedWhileBroken", List.copyOf(failed), "failedInCalm", List.copyOf(failedInCalm));
    }

    @Override
    public void close() {
        try {
            end();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Returns when the last one is done; harmless the second time. */
    void end() throws InterruptedException {
        wanted = false;
        thread.join();
    }
}
