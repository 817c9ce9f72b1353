package org.fazhi.analysisik;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What runs inside somebody's Elasticsearch keeps to itself. */
class ArchitectureTest {
    private final JavaClasses ours = new ClassFileImporter().importPath(Path.of("target/classes"));

    @Test
    void knowsOnlyIkLuceneAndThePluginApi() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "org.fazhi.analysisik..",
                        "org.wltea..",
                        "org.apache.lucene..",
                        "org.elasticsearch.plugin..",
                        "java..")
                .check(ours);
    }

    @Test
    void opensNoFilesAndNoSockets() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net..", "java.nio.file..")
                .check(ours);
    }
}
