package org.fazhi.ingest.export;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.fazhi.ingest.export.Manifest.ExportedFile;
import org.fazhi.mappings.document.FigureDocument;
import org.fazhi.mappings.document.ReportDocument;
import org.fazhi.mappings.document.SectionEntry;
import org.fazhi.mappings.engine.IndexJson;
import org.fazhi.mappings.install.Contract;
import org.fazhi.mappings.install.IndexInstaller;
import org.fazhi.mappings.install.IndexSet;
import org.fazhi.mappings.vocabulary.Indicators;
import org.fazhi.mappings.vocabulary.Region;
import org.fazhi.mappings.vocabulary.Regions;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes what the index holds into a folder: reports with all their versions, figures with all their history, the ledger of captures,
 * the divisions, and the manifest. It is written beside the folder's place and moved there when it is whole.
 */
public final class IndexExport {
    static final String REPORTS = "reports.ndjson.gz";
    static final String FIGURES = "figures.ndjson.gz";
    static final String CAPTURES = "captures.ndjson.gz";
    static final String REGIONS = "regions.ndjson.gz";

    private final ElasticsearchClient client;
    private final String prefix;
    private final Indicators indicators = Indicators.load();

    /** @param prefix of the index names */
    public IndexExport(ElasticsearchClient client, String prefix) {
        this.client = client;
        this.prefix = prefix;
    }

    /**
     * @param folder that does not exist yet, or is empty
     * @throws ExportFault when there is something in the folder, or nothing in the index
     * @throws IOException when the engine goes away or the disk is full; nothing half-written is left
     */
    public Manifest write(Path folder) throws IOException {
        Path target = folder.toAbsolutePath().normalize();
        requireFree(target);
        IndexSet serving = new IndexInstaller(client, prefix)
                .current()
                .orElseThrow(() -> new ExportFault("nothing is indexed yet; there is nothing to export"));
        Files.createDirectories(target.getParent());
        Path unfinished = Files.createDirectory(
                target.resolveSibling("." + target.getFileName() + ".unfinished-" + UUID.randomUUID()));
        try {
            Manifest manifest = fill(unfinished, serving);
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
            return manifest;
        } catch (DirectoryNotEmptyException | FileAlreadyExistsException e) {
            throw new ExportFault(folder + " was filled by somebody else meanwhile; nothing was exported");
        } finally {
            remove(unfinished);
        }
    }

    private static void requireFree(Path target) throws IOException {
        if (Files.exists(target)) {
            try (Stream<Path> inside = Files.isDirectory(target) ? Files.list(target) : Stream.of(target)) {
                if (inside.findAny().isPresent()) {
                    throw new ExportFault(
                            target + " is there already and not empty; an export never writes over another");
                }
            }
        }
    }

    private Manifest fill(Path folder, IndexSet serving) throws IOException {
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        boolean[] sample = {false};
        List<ExportedFile> files = new ArrayList<>();
        try (IndexSnapshot reports = new IndexSnapshot(client, serving.reports(), List.of(), List.of("id", "version"));
                IndexSnapshot figures = new IndexSnapshot(
                        client, serving.figures(), FigureDocument.COLUMNS, List.of("reportId", "start"));
                IndexSnapshot captures = new IndexSnapshot(client, serving.captures(), List.of(), List.of("id"))) {
            files.add(lines(
                    folder.resolve(REPORTS),
                    file -> reports.each((id, report) -> {
                        sample[0] |= report.path("sample").asBoolean();
                        file.add(outlined(report));
                    })));
            files.add(lines(
                    folder.resolve(FIGURES), file -> figures.each((id, figure) -> file.add(whole(id, figure)))));
            files.add(lines(folder.resolve(CAPTURES), file -> captures.each((id, capture) -> file.add(capture))));
        }
        files.add(lines(folder.resolve(REGIONS), file -> {
            for (Region region : Regions.load().all()) {
                file.add(region);
            }
        }));
        Manifest manifest =
                new Manifest(Manifest.FORMAT, now, new Contract().digest(), sample[0], Manifest.note(sample[0]), files);
        Files.writeString(
                folder.resolve(Manifest.NAME),
                IndexJson.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(manifest) + "\n",
                StandardOpenOption.CREATE_NEW,
                StandardOpenOption.SYNC);
        return manifest;
    }

    /** The outline in words instead of its stored form. */
    private static ObjectNode outlined(ObjectNode report) {
        List<SectionEntry> sections =
                IndexJson.mapper().treeToValue(report, ReportDocument.class).sections();
        report.remove("outline");
        return report.set("sections", IndexJson.mapper().valueToTree(sections));
    }

    /**
     * Whoever takes an export away has no vocabulary at hand: a figure tells its unit, its theme and where its quote ends. Times are written as
     * in the other files, whose engine form has no fractions of a second where there are none.
     */
    private ObjectNode whole(String id, ObjectNode figure) {
        ObjectNode whole = IndexJson.mapper().createObjectNode().put("id", id).setAll(figure);
        whole.put(
                "end",
                figure.path("start").asInt() + figure.path("quote").asString().length());
        for (String time : List.of("validFrom", "validTo")) {
            if (figure.has(time)) {
                whole.put(time, Instant.parse(figure.path(time).asString()).toString());
            }
        }
        indicators
                .find(figure.path("code").asString())
                .ifPresent(indicator -> whole.put("unit", indicator.unit()).put("theme", indicator.theme()));
        return whole;
    }

    /** Fills a file. */
    private interface Filling {
        void into(LineFile file) throws IOException;
    }

    private static ExportedFile lines(Path path, Filling filling) throws IOException {
        try (LineFile file = new LineFile(path)) {
            filling.into(file);
            return file.finished();
        }
    }

    private static void remove(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> inside = Files.walk(folder)) {
                for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
