package org.fazhi.ingest;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Which room may know which: data flows one way, and only the pipeline, the loader and the command line know the order. */
class DirectionsTest {
    private static final JavaClasses CLASSES = new ClassFileImporter().importPath(Path.of("target/classes"));

    @Test
    void theWriterDoesNotKnowTheReader() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.fazhi.backend..")
                .check(CLASSES);
    }

    @Test
    void theSampleCorpusIsNoPartOfTheProduct() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.fazhi.samples..")
                .check(CLASSES);
    }

    @Test
    void fetchKnowsTheArchiveOnly() {
        none(
                "..ingest.fetch..",
                "..ingest.extract..",
                "..ingest.normalise..",
                "..ingest.figures..",
                "..ingest.index..");
    }

    @Test
    void theArchiveKnowsNoOtherStage() {
        none(
                "..ingest.archive..",
                "..ingest.fetch..",
                "..ingest.extract..",
                "..ingest.normalise..",
                "..ingest.index..");
    }

    @Test
    void extractKnowsNoMeaning() {
        none(
                "..ingest.extract..",
                "..ingest.fetch..",
                "..ingest.archive..",
                "..ingest.normalise..",
                "..ingest.figures..");
    }

    @Test
    void normaliseDoesNotLookForFigures() {
        none(
                "..ingest.normalise..",
                "..ingest.fetch..",
                "..ingest.archive..",
                "..ingest.figures..",
                "..ingest.index..");
    }

    @Test
    void figuresKnowTheReportOnly() {
        none("..ingest.figures..", "..ingest.fetch..", "..ingest.archive..", "..ingest.extract..", "..ingest.index..");
    }

    @Test
    void onlyFetchOpensASocketToTheOutside() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..ingest.fetch..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.hc..", "java.net.http..")
                .check(CLASSES);
    }

    @Test
    void nothingBelowTheCommandLineKnowsIt() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..ingest.command..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..ingest.command..")
                .check(CLASSES);
    }

    private static void none(String room, String... others) {
        noClasses()
                .that()
                .resideInAPackage(room)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others)
                .check(CLASSES);
    }
}
