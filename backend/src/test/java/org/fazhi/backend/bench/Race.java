package org.fazhi.backend.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The API and the bare engine answering the same questions, in turns, so that both have the same caches and the same machine. */
final class Race {
    private static final long LONGEST_NANOS = 30_000_000_000L;

    private final HttpClient http;
    private final String api;
    private final String engine;

    Race(HttpClient http, String api, String engine) {
        this.http = http;
        this.api = api;
        this.engine = engine;
    }

    /**
     * One question in both forms.
     *
     * @param path asked of the API
     * @param calls what the API asks the engine for it
     */
    record Question(String path, List<EngineCall> calls) {}

    /** Percentiles for one client, and their ratios. */
    Map<String, Object> oneClient(List<Question> questions) throws IOException, InterruptedException {
        long[] ours = new long[questions.size()];
        long[] bare = new long[questions.size()];
        for (int i = 0; i < ours.length; i++) {
            Question question = questions.get(i);
            if (i % 2 == 0) {
                bare[i] = bare(question);
                ours[i] = api(question);
            } else {
                ours[i] = api(question);
                bare[i] = bare(question);
            }
        }
        Latencies we = new Latencies(ours);
        Latencies they = new Latencies(bare);
        Map<String, Object> result = new LinkedHashMap<>();
        for (int percent : List.of(50, 95, 99)) {
            result.put("p" + percent + "Ms", we.percentile(percent));
            result.put("bareP" + percent + "Ms", they.percentile(percent));
        }
        result.put("p50Ratio", rounded(we.percentile(50) / they.percentile(50)));
        result.put("ratio", rounded(we.percentile(95) / they.percentile(95)));
        return result;
    }

    /** Requests per second of so many clients that each ask everything, or as much as half a minute allows. */
    Map<String, Object> manyClients(int clients, List<Question> questions) throws Exception {
        double bare = rate(clients, questions, this::bare);
        double ours = rate(clients, questions, this::api);
        ours = (ours + rate(clients, questions, this::api)) / 2;
        bare = (bare + rate(clients, questions, this::bare)) / 2;
        return Map.of(
                "requestsPerSecond", rounded(ours),
                "bareRequestsPerSecond", rounded(bare),
                "throughputRatio", rounded(ours / bare));
    }

    private interface Ask {
        long ask(Question question) throws IOException, InterruptedException;
    }

    private static double rate(int clients, List<Question> questions, Ask ask) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(clients);
        try {
            List<Callable<Integer>> all = new ArrayList<>();
            long start = System.nanoTime();
            for (int client = 0; client < clients; client++) {
                int offset = client * questions.size() / clients;
                all.add(() -> {
                    int asked = 0;
                    while (asked < questions.size() && System.nanoTime() - start < LONGEST_NANOS) {
                        ask.ask(questions.get((offset + asked) % questions.size()));
                        asked++;
                    }
                    return asked;
                });
            }
            int asked = 0;
            for (Future<Integer> done : pool.invokeAll(all)) {
                asked += done.get();
            }
            return asked / ((System.nanoTime() - start) / 1e9);
        } finally {
            pool.shutdownNow();
        }
    }

    private long api(Question question) throws IOException, InterruptedException {
        return timed(HttpRequest.newBuilder(URI.create(api + question.path())).build());
    }

    /** What the API asks the engine for a question, one call after the other; a snapshot is opened anew each time. */
    private long bare(Question question) throws IOException, InterruptedException {
        long start = System.nanoTime();
        String snapshot = null;
        for (EngineCall call : question.calls()) {
            byte[] answer = send((snapshot == null ? call : BareCalls.onSnapshot(call, snapshot)).to(engine));
            if (call.opensSnapshot()) {
                snapshot = BareCalls.snapshot(answer);
            }
        }
        return System.nanoTime() - start;
    }

    private long timed(HttpRequest request) throws IOException, InterruptedException {
        long start = System.nanoTime();
        send(request);
        return System.nanoTime() - start;
    }

    private byte[] send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IOException(request.uri() + " answered " + answer.statusCode() + " "
                    + new String(answer.body(), StandardCharsets.UTF_8));
        }
        return answer.body();
    }

    static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
