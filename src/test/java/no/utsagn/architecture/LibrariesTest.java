package no.utsagn.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import java.util.List;
import java.util.stream.Stream;
import no.utsagn.architecture.House.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LibrariesTest {

    private static final List<String> FOR_ALL =
            List.of("java..", "javax..", "org.w3c.dom..", "org.xml.sax..", "org.jspecify.annotations..", "no.utsagn..");

    static List<Row> rows() {
        return House.ROWS;
    }

    @ParameterizedTest
    @MethodSource("rows")
    void usesOnlyTheLibrariesOfItsRow(Row row) {
        classes()
                .that()
                .resideInAPackage(row.pattern())
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(Stream.concat(FOR_ALL.stream(), row.libraries().stream())
                        .toArray(String[]::new))
                .because("a library that is known in one place can be replaced in one place")
                .allowEmptyShould(true)
                .check(House.CLASSES);
    }

    @Test
    void theValuesNeedTheJavaBaseModuleAlone() {
        noClasses()
                .that()
                .resideInAnyPackage(House.packages(House.rows("base", "study")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javax..", "java.sql..", "java.awt..", "java.net.http..", "java.util.logging..")
                .because("what was said, coded and decided has to outlive every library and every window")
                .check(House.CLASSES);
    }

    @Test
    void onlyStorageSpeaksSql() {
        noClasses()
                .that()
                .resideOutsideOfPackages("no.utsagn.storage..", "no.utsagn.bench.speed.baseline..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.sql..")
                .because(
                        "the study file has one way in and one way out; what we are measured against holds invented speech")
                .check(House.CLASSES);
    }

    @Test
    void nothingReachesTheNetwork() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.net.http..")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.net\\.(.*Socket|.*URLConnection|InetAddress)")
                .because("interviews stay on the machine; the program says that it never uses the network")
                .check(House.CLASSES);
    }
}
