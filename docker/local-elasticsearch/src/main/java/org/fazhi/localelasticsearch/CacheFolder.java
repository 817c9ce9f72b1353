package org.fazhi.localelasticsearch;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;

/** The cache folder: {@code FAZHI_CACHE}, else fazhi-reports in {@code XDG_CACHE_HOME}, else in {@code ~/.cache}. */
final class CacheFolder {
    private CacheFolder() {}

    static Path ofUser() {
        return variable("FAZHI_CACHE")
                .or(() -> variable("XDG_CACHE_HOME").map(folder -> folder.resolve("fazhi-reports")))
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".cache", "fazhi-reports"));
    }

    private static Optional<Path> variable(String name) {
        return Optional.ofNullable(System.getenv(name))
                .filter(Predicate.not(String::isBlank))
                .map(Path::of)
                .map(Path::toAbsolutePath);
    }
}
