package org.fazhi.backend.endurance;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;

/** Some readers who ask at a steady pace, whatever happens. Each waits for its answer before it asks again. */
final class Readers implements AutoCloseable {
    /** A stream that had begun when the engine went away: its status is out, so it can only end before its end, which clients see. */
    static final int BROKEN_OFF = -1;

    private final ScheduledExecutorService pool;
    private final Server server;
    private final List<String> questions;
    private final Tally tally;
    private final BiConsumer<String, HttpResponse<byte[]>> heard;

    /**
     * @param perSecond questions a second, of all readers together
     * @param heard told every answer with its question
     */
    Readers(
            Server server,
            List<String> questions,
            int readers,
            double perSecond,
            Tally tally,
            BiConsumer<String, HttpResponse<byte[]>> heard) {
        this.server = server;
        this.questions = questions;
        this.tally = tally;
        this.heard = heard;
        this.pool = Executors.newScheduledThreadPool(readers);
        long pause = (long) (readers / perSecond * 1e6);
        for (int i = 0; i < readers; i++) {
            pool.scheduleAtFixedRate(this::ask, pause * i / readers, pause, TimeUnit.MICROSECONDS);
        }
    }

    private void ask() {
        String question = questions.get(ThreadLocalRandom.current().nextInt(questions.size()));
        String began = tally.phase();
        long start = System.nanoTime();
        try {
            HttpResponse<byte[]> answer = server.get(question);
            tally.add(began, answer.statusCode(), (System.nanoTime() - start) / 1e9, odd(question, answer));
            heard.accept(question, answer);
        } catch (IOException e) {
            boolean stream = question.contains("format=");
            tally.add(
                    began,
                    stream ? BROKEN_OFF : 0,
                    (System.nanoTime() - start) / 1e9,
                    stream ? null : question + " " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String odd(String question, HttpResponse<byte[]> answer) {
        int status = answer.statusCode();
        return status == 200 || status == 503
                ? null
                : question + " " + status + " " + new String(answer.body(), StandardCharsets.UTF_8);
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
        pool.shutdown();
        if (!pool.awaitTermination(70, TimeUnit.SECONDS)) {
            pool.shutdownNow();
        }
    }
}
