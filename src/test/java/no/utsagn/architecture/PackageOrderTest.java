package no.utsagn.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import java.util.List;
import java.util.Map;
import no.utsagn.architecture.House.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PackageOrderTest {

    /** What does something with a study. Each knows the value above it, and another of these only where said here. */
    private static final List<Row> VERBS = House.rows("importing", "exchange");

    private static final Map<String, List<String>> KNOWN_VERBS = Map.of(
            "names", List.of("keyfile"),
            "search", List.of("analysis"),
            "disclosure", List.of("keyfile", "names"),
            "report", List.of("disclosure"),
            "merge", List.of("analysis"));

    static List<Row> rowsWithOthersBelow() {
        return House.ROWS.subList(0, House.ROWS.size() - 1);
    }

    static List<Row> verbs() {
        return VERBS;
    }

    @Test
    void everyClassHasItsPlaceInTheTable() {
        classes()
                .should()
                .resideInAnyPackage(House.packages(House.ROWS))
                .because("a package without a row has no place in the order; give it one in architecture.House")
                .check(House.CLASSES);
    }

    @ParameterizedTest
    @MethodSource("rowsWithOthersBelow")
    void usesOnlyPackagesAboveIt(Row row) {
        noClasses()
                .that()
                .resideInAPackage(row.pattern())
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(House.packages(House.below(row)))
                .because("the packages are read from the top, and what is read first must not need what comes later")
                .allowEmptyShould(true)
                .check(House.CLASSES);
    }

    @ParameterizedTest
    @MethodSource("verbs")
    void usesOtherVerbsOnlyAsAgreed(Row verb) {
        List<String> known = KNOWN_VERBS.getOrDefault(verb.name(), List.of());
        List<Row> strangers = VERBS.stream()
                .filter(other -> !other.equals(verb) && !known.contains(other.name()))
                .toList();
        noClasses()
                .that()
                .resideInAPackage(verb.pattern())
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(House.packages(strangers))
                .because("each thing done to a study can be read alone; app puts them together")
                .allowEmptyShould(true)
                .check(House.CLASSES);
    }

    @Test
    void reportSeesNothingThatHoldsRawSpeech() {
        noClasses()
                .that()
                .resideInAPackage("no.utsagn.report..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("no.utsagn..")
                        .and(not(resideInAnyPackage(
                                "no.utsagn.base..",
                                "no.utsagn.language..",
                                "no.utsagn.disclosure..",
                                "no.utsagn.report.."))))
                .because("only disclosure can make what may be printed, so that printing raw speech does not compile")
                .allowEmptyShould(true)
                .check(House.CLASSES);
    }

    @Test
    void thereIsNoCircle() {
        slices().matching("no.utsagn.(**)")
                .should()
                .beFreeOfCycles()
                .because("packages in a circle can only be understood, and changed, all at once")
                .check(House.CLASSES);
    }
}
