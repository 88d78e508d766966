package org.bellwether.store;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The rules of the module: ports know no engine, and the engines do not know each other. */
class ArchitectureTest {

    private static final JavaClasses STORE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.bellwether.store");

    @Test
    void portsKnowNoEngine() {
        noClasses()
                .that()
                .resideInAPackage("org.bellwether.store")
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
                .check(STORE);
    }

    @Test
    void sqlAndSearchKnowNothingOfEachOther() {
        noClasses()
                .that()
                .resideInAPackage("org.bellwether.store.sql..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.bellwether.store.search..", "org.apache.lucene..", "ai.onnxruntime..")
                .check(STORE);
        noClasses()
                .that()
                .resideInAPackage("org.bellwether.store.search..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.bellwether.store.sql..", "java.sql..", "javax.sql..", "org.jdbi..")
                .check(STORE);
    }

    @Test
    void storeNeverCodesOrAssesses() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.bellwether.code..",
                        "org.bellwether.extract..",
                        "org.bellwether.assess..",
                        "java.net.http..")
                .check(STORE);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("org.bellwether.(**)").should().beFreeOfCycles().check(STORE);
    }
}
