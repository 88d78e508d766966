package org.bellwether.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The rules of the module: engines are built in {@code Main} and reached through ports everywhere else. */
class ArchitectureTest {

    private static final JavaClasses APP = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.bellwether.app");

    @Test
    void enginesAreReachedThroughPorts() {
        noClasses()
                .that()
                .resideInAPackage("org.bellwether.app.*..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.bellwether.store.sql..",
                        "org.bellwether.store.search..",
                        "java.sql..",
                        "javax.sql..",
                        "org.jdbi..",
                        "org.apache.lucene..",
                        "ai.onnxruntime..")
                .check(APP);
    }

    @Test
    void onlyTheCollectorSpeaksToTheNetwork() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.bellwether.app.collect..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.net.http..")
                .check(APP);
    }

    @Test
    void pagesAndCommandsKnowNothingOfEachOther() {
        noClasses()
                .that()
                .resideInAPackage("org.bellwether.app.web..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.bellwether.app.cli..", "org.bellwether.app.publish..", "picocli..")
                .check(APP);
        noClasses()
                .that()
                .resideOutsideOfPackages("org.bellwether.app.web..", "org.bellwether.app.cli..", "org.bellwether.app")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.javalin..")
                .check(APP);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("org.bellwether.app.(*)..").should().beFreeOfCycles().check(APP);
    }
}
