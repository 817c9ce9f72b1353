package org.fazhi.ingest.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.http.util.EntityUtils;
import org.elasticsearch.client.Request;
import org.fazhi.ingest.Pipeline;
import org.fazhi.ingest.archive.Archive;
import org.fazhi.ingest.index.DocumentDump;
import org.fazhi.mappings.engine.Engine;
import org.fazhi.mappings.engine.EngineAddress;
import org.fazhi.mappings.engine.IndexJson;
import org.fazhi.mappings.install.IndexInstaller;
import org.fazhi.mappings.install.IndexSet;
import org.fazhi.mappings.vocabulary.Regions;
import tools.jackson.databind.JsonNode;

/**
 * Measures how long an archive takes to become searchable, beside the bare {@code _bulk} of the same documents, and leaves the index
 * for the searches. Arguments: archive, file to write. The engine is that of {@code ELASTICSEARCH_URL}.
 */
public final class IngestBench {
    private static final String PREFIX = "bench";
    private static final int WARM_UP = 20_000;
    private static final int CLOCKED = 600;
    /** The rate of the bare engine is that of so many reports at most; the documents of all would take much room on the disk. */
    private static final int BARE_REPORTS = 35_000;

    private final Path folder;
    private final Path work;
    private final Engine engine;
    private final Map<String, Object> result = new LinkedHashMap<>();

    private IngestBench(Path folder, Path work, Engine engine) {
        this.folder = folder;
        this.work = work;
        this.engine = engine;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        Path out = Path.of(args[1]);
        String url = System.getenv(EngineAddress.URL);
        try (Engine engine = Engine.open(EngineAddress.of(url, System.getenv()))) {
            IngestBench bench = new IngestBench(Path.of(args[0]), out.getParent(), engine);
            bench.run(url);
            Files.writeString(
                    out, IndexJson.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(bench.result));
        }
    }

    private void run(String url) throws IOException, InterruptedException {
        Path documents = work.resolve("documents.ndjson");
        DocumentDump.Dumped dumped;
        StageClock clock;
        try (Archive archive = Archive.read(folder)) {
            clock = new StageClock(archive);
            clock.run(CLOCKED);
            dumped = DocumentDump.write(archive, Pipeline.load(), documents, BARE_REPORTS);
        }
        EngineClock processors = new EngineClock(engine.rest());
        bare(documents, WARM_UP);
        processors.start();
        double bulkSeconds = bare(documents, Long.MAX_VALUE);
        double bulkProcessor = processors.seconds();
        Files.delete(documents);
        processors.start();
        LoadProcess load = LoadProcess.run(command(url), work.resolve("load.log"));
        double loadProcessor = processors.seconds();
        long reports = engine.client()
                .count(request -> request.index(IndexSet.aliases(PREFIX).reports()))
                .count();
        double ours = reports / load.seconds();
        double theirs = dumped.reports() / bulkSeconds;
        result.put("reports", reports);
        Map<String, Object> ingest = new LinkedHashMap<>();
        ingest.put("reportsPerSecond", rounded(ours));
        ingest.put("bulkReportsPerSecond", rounded(theirs));
        ingest.put("ratio", rounded(ours / theirs));
        ingest.put("textMegabytesPerSecond", rounded(textBytes(dumped, reports) / 1e6 / load.seconds()));
        ingest.put("peakBytes", load.peakBytes());
        ingest.put("processorMsPerReport", rounded(load.processorSeconds() * 1e3 / reports));
        ingest.put("engineProcessorMsPerReport", rounded(loadProcessor * 1e3 / reports));
        ingest.put("bulkEngineProcessorMsPerReport", rounded(bulkProcessor * 1e3 / dumped.reports()));
        result.put("ingest", ingest);
        result.put("stages", clock.stages(bulkSeconds, dumped.reports()));
        result.put("index", size(dumped, reports));
    }

    /** Of all reports; those beyond the dumped ones are taken to be as long. */
    private static long textBytes(DocumentDump.Dumped dumped, long reports) {
        return dumped.textBytes() * reports / dumped.reports();
    }

    /** Seconds to send up to so many documents to fresh indices, which are removed again. */
    private double bare(Path documents, long most) throws IOException {
        IndexInstaller installer = new IndexInstaller(engine.client(), "bare");
        IndexSet set = installer.create();
        try {
            return BareBulk.send(engine.rest(), set, documents, most);
        } finally {
            installer.delete(set);
        }
    }

    private List<String> command(String url) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return List.of(
                java,
                "-D" + Regions.FURTHER + "=" + System.getProperty(Regions.FURTHER, ""),
                "-jar",
                "ingest/target/ingest.jar",
                "index",
                "--rebuild",
                "--archive",
                folder.toString(),
                "--index-prefix",
                PREFIX,
                "--elasticsearch",
                url);
    }

    private Map<String, Object> size(DocumentDump.Dumped dumped, long reports) throws IOException {
        long text = textBytes(dumped, reports);
        String names = String.join(",", IndexSet.aliases(PREFIX).names());
        engine.rest().performRequest(new Request("POST", "/" + names + "/_flush"));
        // The load has the engine join the pieces in the background; this waits for it.
        engine.rest().performRequest(new Request("POST", "/" + names + "/_forcemerge?max_num_segments=1"));
        JsonNode stats = IndexJson.mapper()
                .readTree(EntityUtils.toString(engine.rest()
                        .performRequest(new Request("GET", "/" + names + "/_stats/store"))
                        .getEntity()));
        Map<String, Object> size = new LinkedHashMap<>();
        long bytes = stats.at("/_all/primaries/store/size_in_bytes").asLong();
        size.put("bytes", bytes);
        size.put("sourceBytes", text);
        size.put("ratio", rounded(bytes / (double) text));
        size.put("documentBytesPerReport", dumped.documentBytes() / dumped.reports());
        stats.path("indices")
                .propertyStream()
                .forEach(index -> size.put(
                        index.getKey().replaceAll("^bench-|-\\d{8}-.*", "") + "Bytes",
                        index.getValue().at("/primaries/store/size_in_bytes").asLong()));
        return size;
    }

    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
