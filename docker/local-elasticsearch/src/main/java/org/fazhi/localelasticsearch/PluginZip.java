package org.fazhi.localelasticsearch;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the analysis-ik zip lies: the system property {@code fazhi.analysis-ik.zip}, else {@value #IN_THE_PROJECT} below the
 * working directory or one of its parents, else below a parent of this jar. The build makes it before any module's tests.
 */
final class PluginZip {
    static final String PROPERTY = "fazhi.analysis-ik.zip";
    static final String IN_THE_PROJECT = "docker/analysis-ik/target/analysis-ik.zip";

    private PluginZip() {}

    static Path find() {
        return Optional.ofNullable(System.getProperty(PROPERTY))
                .map(Path::of)
                .or(() -> above(Path.of("").toAbsolutePath()))
                .or(() -> above(thisCode()))
                .orElseThrow(() -> new EngineException("the plugin " + IN_THE_PROJECT
                        + " is not built: run 'mvn process-classes -pl docker/analysis-ik' in the project's folder, or set -D"
                        + PROPERTY));
    }

    private static Optional<Path> above(Path start) {
        return Stream.iterate(start, folder -> folder != null, Path::getParent)
                .map(folder -> folder.resolve(IN_THE_PROJECT))
                .filter(Files::isRegularFile)
                .findFirst();
    }

    private static Path thisCode() {
        try {
            return Path.of(PluginZip.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
