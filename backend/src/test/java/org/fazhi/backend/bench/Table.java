package org.fazhi.backend.bench;

import java.io.PrintStream;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The results for people: one line per thing measured. */
final class Table {
    /** What is asked, in the order of the table. */
    static final List<String> KINDS = List.of("search", "series", "ranking", "coverage", "suggest", "export");

    private static final double MEGABYTE = 1e6;

    private Table() {}

    static void print(JsonNode results, PrintStream out) {
        JsonNode ingest = results.path("ingest");
        JsonNode index = results.path("index");
        out.printf(
                "%n%d reports, %.1f MB of text%n%n", results.path("reports").asLong(), megabytes(index, "sourceBytes"));
        out.printf(
                "archive to searchable  %8.1f reports/s, bare _bulk %.1f: %.2f times its rate; %.1f MB/s of text, peak memory %.0f MB%n",
                ingest.path("reportsPerSecond").asDouble(),
                ingest.path("bulkReportsPerSecond").asDouble(),
                ingest.path("ratio").asDouble(),
                ingest.path("textMegabytesPerSecond").asDouble(),
                megabytes(ingest, "peakBytes"));
        out.printf(
                "processor time         %8.1f ms a report in the load and %.1f in the engine, of bare _bulk %.1f in the engine%n",
                ingest.path("processorMsPerReport").asDouble(),
                ingest.path("engineProcessorMsPerReport").asDouble(),
                ingest.path("bulkEngineProcessorMsPerReport").asDouble());
        stages(results.path("stages"), out);
        out.printf(
                "index                  %8.1f MB, %.2f times the text (reports %.1f, figures %.1f, captures %.1f)%n%n",
                megabytes(index, "bytes"),
                index.path("ratio").asDouble(),
                megabytes(index, "reportsBytes"),
                megabytes(index, "figuresBytes"),
                megabytes(index, "capturesBytes"));
        out.printf(
                "%-10s %23s   %23s   %-11s   %17s   %s%n",
                "", "API p50 / p95 / p99 ms", "bare p50 / p95 / p99 ms", "p50 / p95", "8 clients: bare/s", "ratio");
        for (String kind : KINDS) {
            line(kind, results.path(kind), out);
        }
    }

    private static void stages(JsonNode stages, PrintStream out) {
        out.printf("%n%-12s %12s %12s %10s %8s%n", "stage", "ms/report", "reports/s", "MB/s", "share");
        for (var stage : stages.properties()) {
            JsonNode of = stage.getValue();
            out.printf(
                    "%-12s %12.2f %12.0f %10.1f %7.0f%%%n",
                    stage.getKey(),
                    of.path("msPerReport").asDouble(),
                    of.path("reportsPerSecond").asDouble(),
                    of.path("megabytesPerSecond").asDouble(),
                    of.path("share").asDouble() * 100);
        }
        out.println();
    }

    private static void line(String kind, JsonNode of, PrintStream out) {
        out.printf(
                "%-10s %23s   %23s   %4.2f / %4.2f   %7.1f : %7.1f   %.2f%n",
                kind,
                three(of, "p"),
                three(of, "bareP"),
                of.path("p50Ratio").asDouble(),
                of.path("ratio").asDouble(),
                of.path("requestsPerSecond").asDouble(),
                of.path("bareRequestsPerSecond").asDouble(),
                of.path("throughputRatio").asDouble());
    }

    private static String three(JsonNode of, String name) {
        return "%.1f / %.1f / %.1f"
                .formatted(
                        of.path(name + "50Ms").asDouble(),
                        of.path(name + "95Ms").asDouble(),
                        of.path(name + "99Ms").asDouble());
    }

    private static double megabytes(JsonNode of, String name) {
        return of.path(name).asLong() / MEGABYTE;
    }
}
