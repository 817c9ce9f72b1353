package org.fazhi.ingest.command;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The documents among the paths a person named: files as they are, folders with every document below them, sorted. */
final class LocalFiles {
    private static final Set<String> ENDINGS = Set.of(".html", ".htm", ".shtml", ".txt", ".pdf", ".doc", ".docx");

    private LocalFiles() {}

    /** @throws UsageFault naming a path that does not exist */
    static List<Path> of(List<Path> paths) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path path : paths) {
            if (!Files.exists(path)) {
                throw new UsageFault("there is no file or folder " + path);
            }
            if (Files.isDirectory(path)) {
                files.addAll(below(path));
            } else {
                files.add(path);
            }
        }
        if (files.isEmpty()) {
            throw new UsageFault(
                    "no " + String.join(" ", ENDINGS.stream().sorted().toList()) + " file in " + paths);
        }
        return files;
    }

    private static List<Path> below(Path folder) throws IOException {
        try (Stream<Path> tree = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            return tree.filter(Files::isRegularFile)
                    .filter(LocalFiles::isDocument)
                    .sorted()
                    .toList();
        }
    }

    private static boolean isDocument(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(name::endsWith);
    }
}
