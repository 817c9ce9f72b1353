package org.fazhi.localelasticsearch;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Whoever starts an engine gets nothing else with it. */
class ArchitectureTest {
    private static final String OURS = "org.fazhi.localelasticsearch..";
    private final JavaClasses all = new ClassFileImporter().importPath(Path.of("target/classes"));

    @Test
    void usesOnlyTheJdk() {
        classes()
                .that()
                .resideOutsideOfPackage("..junit")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(OURS, "java..", "javax.net.ssl..")
                .check(all);
    }

    @Test
    void onlyTheExtensionKnowsJUnit() {
        classes()
                .that()
                .resideInAPackage("..localelasticsearch.junit")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(OURS, "java..", "org.junit.jupiter.api..", "org.junit.platform..")
                .check(all);
    }
}
