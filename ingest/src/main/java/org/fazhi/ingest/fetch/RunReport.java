package org.fazhi.ingest.fetch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.fazhi.ingest.Problem;
import org.fazhi.ingest.archive.ArchiveException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** The account of a crawl for machines: {@code runs/TIME.json} in the archive folder, one file a run. */
final class RunReport {
    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private static final int WORTH_COMPARING = 10;
    private static final int FARTHEST_BACK = 100;

    private RunReport() {}

    static CrawlResult write(Path folder, CrawlRun run) {
        Path runs = folder.resolve("runs");
        try {
            Files.createDirectories(runs);
            List<SourceNotice> notices = notices(run, reports(runs));
            Path file = runs.resolve(run.startedAt().toString().replaceAll("[:-]", "") + ".json");
            CrawlResult result = result(run, notices, file);
            Path fresh = runs.resolve(file.getFileName() + ".new");
            Files.write(fresh, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(json(run, result)));
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            return result;
        } catch (IOException e) {
            throw new ArchiveException("the run report in " + runs + " cannot be written: " + e.getMessage(), e);
        }
    }

    private static CrawlResult result(CrawlRun run, List<SourceNotice> notices, Path file) {
        return new CrawlResult(
                run.startedAt(),
                Instant.now(),
                run.marker.resumed(),
                run.total(),
                run.bySource(),
                run.byHost(),
                run.refused(),
                run.closedHosts(),
                notices,
                file);
    }

    private static Map<String, Object> json(CrawlRun run, CrawlResult result) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("startedAt", result.startedAt().toString());
        json.put("finishedAt", result.finishedAt().toString());
        json.put("resumed", result.resumed());
        json.put("total", result.total());
        List<Object> sources = new ArrayList<>();
        for (SourceCrawl crawl : run.sources()) {
            Map<String, Object> source = new LinkedHashMap<>();
            source.put("id", crawl.source.id());
            source.put("name", crawl.source.name());
            source.put("region", crawl.source.region());
            source.put("counts", crawl.tally.counts());
            source.put("excluded", crawl.excludedFor());
            source.put("layout", crawl.layout());
            sources.add(source);
        }
        json.put("sources", sources);
        json.put("hosts", result.byHost());
        json.put("closedHosts", result.closedHosts());
        json.put("notices", result.notices());
        json.put("refused", result.refused().stream().map(RunReport::json).toList());
        return json;
    }

    private static Map<String, Object> json(Problem problem) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("address", problem.document());
        json.put("code", problem.code());
        json.put("reason", problem.reason());
        return json;
    }

    /** The account of the last run that was brought to its end; empty when there was none. */
    static Optional<JsonNode> latest(Path folder) throws IOException {
        List<Path> reports = reports(folder.resolve("runs"));
        return reports.isEmpty()
                ? Optional.empty()
                : Optional.of(JSON.readTree(Files.readAllBytes(reports.get(reports.size() - 1))));
    }

    static Counts counts(JsonNode json) {
        return JSON.treeToValue(json, Counts.class);
    }

    private static List<Path> reports(Path runs) throws IOException {
        if (!Files.isDirectory(runs)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(runs)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    /** Every source beside the last run that visited it; an unreadable account is as good as none. */
    private static List<SourceNotice> notices(CrawlRun run, List<Path> reports) throws IOException {
        Map<String, SourceCrawl> left = new LinkedHashMap<>();
        run.sources().forEach(crawl -> left.put(crawl.source.id(), crawl));
        List<SourceNotice> notices = new ArrayList<>();
        for (int i = reports.size() - 1; i >= Math.max(0, reports.size() - FARTHEST_BACK) && !left.isEmpty(); i--) {
            for (JsonNode source : sources(reports.get(i))) {
                SourceCrawl crawl = left.remove(source.path("id").asString(""));
                if (crawl != null) {
                    compare(crawl, source, notices);
                }
            }
        }
        return notices;
    }

    private static JsonNode sources(Path report) throws IOException {
        try {
            return JSON.readTree(Files.readAllBytes(report)).path("sources");
        } catch (JacksonException e) {
            return JSON.createArrayNode();
        }
    }

    private static void compare(SourceCrawl crawl, JsonNode earlier, List<SourceNotice> notices) {
        String id = crawl.source.id();
        int had = earlier.path("counts").path("articles").asInt(0);
        int has = crawl.tally.counts().articles();
        if (had > 0 && has == 0) {
            notices.add(new SourceNotice(id, "stopped-yielding", "no article; the crawl before found " + had));
        } else if (had >= WORTH_COMPARING && has * 2 < had) {
            notices.add(new SourceNotice(id, "yields-less", has + " articles; the crawl before found " + had));
        }
        String layout = earlier.path("layout").asString("");
        if (!layout.isEmpty() && !crawl.layout().isEmpty() && !layout.equals(crawl.layout())) {
            notices.add(new SourceNotice(
                    id, "layout-changed", "its lists were built as " + layout + ", now as " + crawl.layout()));
        }
    }
}
