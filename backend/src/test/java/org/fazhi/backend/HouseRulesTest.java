package org.fazhi.backend;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The directions of the house, and the size of its rooms. */
class HouseRulesTest {
    private static final JavaClasses CLASSES = new ClassFileImporter().importPath(classFolder());

    private static Path classFolder() {
        try {
            return Path.of(Backend.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void theReaderNeverImportsTheWriter() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.fazhi.ingest..", "org.fazhi.samples..", "org.fazhi.localelasticsearch..")
                .because("what both sides share is index-mappings")
                .check(CLASSES);
    }

    @Test
    void jsonIsWrittenWithOneLibrary() {
        noClasses()
                .that()
                .doNotHaveSimpleName("RecordSchemas")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.fasterxml.jackson.databind..")
                .because("only the description of the API is made by a library that is built on the older one")
                .check(CLASSES);
    }

    @Test
    void onlyTheGatewayAsksTheEngine() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.fazhi.backend.engine")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.elasticsearch..", "co.elastic..")
                .check(CLASSES);
    }

    @Test
    void everyPackageSaysWhatComesInAndWhatGoesOut() throws IOException {
        for (Path file : sources()) {
            assertTrue(Files.exists(file.resolveSibling("package-info.java")), file.toString());
        }
    }

    @Test
    void filesStaySmall() throws IOException {
        List<Path> large = sources().stream()
                .filter(file -> {
                    try (Stream<String> lines = Files.lines(file)) {
                        return lines.count() > 250;
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .toList();
        assertEquals(List.of(), large);
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
