package org.fazhi.backend.bench;

import java.io.PrintStream;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The results for people: one line per thing measured. */
final class Table {
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
        out.printf("reading, ms a report   %s%n", results.path("stagesMsPerReport"));
        out.printf(
                "index                  %8.1f MB, %.2f times the text (reports %.1f, figures %.1f, captures %.1f)%n%n",
                megabytes(index, "bytes"),
                index.path("ratio").asDouble(),
                megabytes(index, "reportsBytes"),
                megabytes(index, "figuresBytes"),
                megabytes(index, "capturesBytes"));
        out.printf("%-10s %27s   %27s   %s%n", "ms", "API p50 / p95 / p99", "bare p50 / p95 / p99", "ratio p50 / p95");
        for (String kind : List.of("search", "series", "ranking", "coverage", "suggest", "export")) {
            line(kind, results.path(kind), out);
        }
        JsonNode search = results.path("search");
        out.printf(
                "%n8 clients: %.1f searches/s, bare %.1f: %.2f times its rate%n",
                search.path("requestsPerSecond").asDouble(),
                search.path("bareRequestsPerSecond").asDouble(),
                search.path("throughputRatio").asDouble());
    }

    private static void line(String kind, JsonNode of, PrintStream out) {
        out.printf("%-10s %27s", kind, three(of, "p"));
        if (of.has("ratio")) {
            out.printf(
                    "   %27s   %.2f / %.2f",
                    three(of, "bareP"),
                    of.path("p50Ratio").asDouble(),
                    of.path("ratio").asDouble());
        }
        out.println();
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
