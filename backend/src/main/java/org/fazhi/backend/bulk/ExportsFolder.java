package org.fazhi.backend.bulk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fazhi.backend.bulk.ExportList.ExportFile;
import org.fazhi.backend.bulk.ExportList.ExportItem;
import org.fazhi.mappings.engine.IndexJson;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;

/** The folder that {@code ingest export} writes into. Only what a manifest lists is ever given out. */
@Component
class ExportsFolder {
    private static final Logger LOG = LoggerFactory.getLogger(ExportsFolder.class);
    private static final String MANIFEST = "manifest.json";

    private final @Nullable Path folder;

    ExportsFolder(@Value("${fazhi.exports:}") String folder) {
        this.folder = folder.isBlank() ? null : Path.of(folder).toAbsolutePath().normalize();
    }

    /** A manifest as far as it is shown. */
    private record Manifest(
            Instant createdAt, String contract, boolean sample, String note, List<ManifestFile> files) {}

    private record ManifestFile(String name, long documents, long bytes, String sha256) {}

    ExportList list() {
        if (folder == null || !Files.isDirectory(folder)) {
            return new ExportList(0, List.of());
        }
        try (Stream<Path> inside = Files.list(folder)) {
            List<ExportItem> items = inside.filter(
                            path -> !path.getFileName().toString().startsWith("."))
                    .flatMap(path -> item(path).stream())
                    .sorted(Comparator.comparing(ExportItem::createdAt)
                            .thenComparing(ExportItem::name)
                            .reversed())
                    .toList();
            return new ExportList(items.size(), items);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file on the disk, when an export of this name lists it. */
    Optional<Path> file(String export, ExportFile file) {
        return Optional.ofNullable(folder)
                .map(exports -> exports.resolve(export).resolve(file.name()))
                .filter(Files::isRegularFile);
    }

    private static Optional<ExportItem> item(Path export) {
        Path file = export.resolve(MANIFEST);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            Manifest manifest = IndexJson.mapper().readValue(Files.readString(file), Manifest.class);
            String name = export.getFileName().toString();
            return Optional.of(new ExportItem(
                    name,
                    manifest.createdAt(),
                    manifest.contract(),
                    manifest.sample(),
                    manifest.note(),
                    manifest.files().stream()
                            .filter(one -> one.name().matches("[a-z0-9.-]+"))
                            .map(one -> new ExportFile(
                                    one.name(),
                                    "/api/v1/exports/" + name + "/" + one.name(),
                                    one.documents(),
                                    one.bytes(),
                                    one.sha256()))
                            .toList()));
        } catch (IOException | JacksonException e) {
            LOG.warn("{} is no manifest of an export: {}", file, e.toString());
            return Optional.empty();
        }
    }
}
