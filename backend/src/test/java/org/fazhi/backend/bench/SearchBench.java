package org.fazhi.backend.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Measures the API over the index that the ingest bench left, beside the requests that the API itself sends to the engine. Arguments:
 * table of regions, results of the ingest bench, file to write. The engine is that of {@code ELASTICSEARCH_URL}.
 */
public final class SearchBench {
    private static final long SEED = 20_250_101;
    private static final int SEARCHES = 200;
    private static final int OTHERS = 60;
    private static final int CLIENTS = 8;
    private static final int WARM_UP_ROUNDS = 2;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String engine = System.getenv("ELASTICSEARCH_URL");
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .executor(Executors.newCachedThreadPool(SearchBench::daemon))
            .build();
    private final Path regions;
    private final Path work;
    private final Map<String, List<Race.Question>> questions = new LinkedHashMap<>();

    private SearchBench(Path regions, Path work) {
        this.regions = regions;
        this.work = work;
    }

    public static void main(String[] args) throws Exception {
        Path out = Path.of(args[2]);
        SearchBench bench = new SearchBench(Path.of(args[0]), out.getParent());
        ObjectNode results = (ObjectNode) JSON.readTree(Path.of(args[1]).toFile());
        bench.record();
        bench.measure().forEach((name, value) -> results.set(name, JSON.valueToTree(value)));
        Files.writeString(out, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(results));
        Table.print(results, System.out);
        System.exit(0);
    }

    /** Asks everything once through the recorder. */
    private void record() throws IOException, InterruptedException {
        try (Recorder recorder = new Recorder(engine, http);
                ServerProcess server = ServerProcess.start(recorder.address(), regions, work.resolve("recorded.log"))) {
            Questions made = new Questions(SEED, regions, indicators(server.address()));
            Map<String, List<String>> paths = new LinkedHashMap<>();
            paths.put("warm-up", made.searches(SEARCHES));
            paths.put("search", made.searches(SEARCHES));
            paths.put("series", made.series(OTHERS));
            paths.put("ranking", made.rankings(OTHERS));
            paths.put("coverage", made.coverage(OTHERS));
            paths.put("suggest", made.suggestions(OTHERS));
            paths.put("export", made.exports(OTHERS / 3));
            for (var kind : paths.entrySet()) {
                List<Race.Question> asked = new ArrayList<>();
                for (String path : kind.getValue()) {
                    get(server.address() + path);
                    List<EngineCall> calls = recorder.taken();
                    boolean snippets = List.of("warm-up", "search").contains(kind.getKey());
                    asked.add(new Race.Question(
                            path,
                            snippets
                                    ? calls.stream().map(BareCalls::highlighted).toList()
                                    : calls));
                }
                questions.put(kind.getKey(), asked);
            }
        }
    }

    private Map<String, Object> measure() throws Exception {
        Map<String, Object> results = new LinkedHashMap<>();
        try (ServerProcess server = ServerProcess.start(engine, regions, work.resolve("server.log"))) {
            Race race = new Race(http, server.address(), engine);
            // Until the compiler of a new process is done, it takes processors that the engine has otherwise.
            for (int round = 0; round < WARM_UP_ROUNDS; round++) {
                race.oneClient(questions.get("warm-up"));
                race.manyClients(CLIENTS, questions.get("warm-up"));
            }
            for (String kind : Table.KINDS) {
                List<Race.Question> asked = questions.get(kind);
                race.oneClient(asked.subList(0, asked.size() / 2));
                Map<String, Object> result = race.oneClient(asked);
                result.putAll(race.manyClients(CLIENTS, asked));
                results.put(kind, result);
            }
        }
        return results;
    }

    private List<String> indicators(String address) throws IOException, InterruptedException {
        JsonNode answer = JSON.readTree(get(address + "/api/v1/indicators"));
        List<String> codes = new ArrayList<>();
        answer.findValues("code").stream()
                .map(JsonNode::asString)
                .filter(code -> code.contains("."))
                .forEach(codes::add);
        return codes;
    }

    private byte[] get(String url) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer =
                http.send(HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IOException(url + " answered " + answer.statusCode() + ": " + new String(answer.body()));
        }
        return answer.body();
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        return thread;
    }
}
