package no.utsagn.architecture;

import static com.tngtech.archunit.lang.conditions.ArchConditions.haveModifier;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class HabitsTest {

    /** What alone may be printed. */
    private static final String PRINTABLE = "no\\.utsagn\\.disclosure\\.(Excerpt|CheckedText|CheckedTable)";

    private static final String MUTABLE =
            "java\\.util\\.(Array(List|Deque)|.*Hash(Map|Set)|Tree(Map|Set)|LinkedList|BitSet"
                    + "|Properties|Random|concurrent\\.(atomic\\..*|Concurrent.*|CopyOnWrite.*|.*Queue|.*Deque))"
                    + "|java\\.lang\\.(StringBuilder|ThreadLocal)";

    @Test
    void modelsOfTheWindowSeeNoControls() {
        noClasses()
                .that()
                .resideInAPackage("no.utsagn.ui..")
                .and()
                .haveSimpleNameEndingWith("Model")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx.scene.control..", "javafx.stage..", "org.fxmisc..")
                .because("how the window behaves is tested on its models, without a window")
                .allowEmptyShould(true)
                .check(House.CLASSES);
    }

    @Test
    void windowAndCommandsOpenNoFilesThemselves() {
        noClasses()
                .that()
                .resideInAnyPackage("no.utsagn.ui..", "no.utsagn.cli..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("no.utsagn.storage..", "no.utsagn.keyfile..")
                .because("what is promised of study and key (locks, order of writing, undo) is kept in app alone")
                .allowEmptyShould(true)
                .check(House.CLASSES);
    }

    @Test
    void whatMayBePrintedIsMadeByDisclosureAlone() {
        String reason = "disclosure is where names are looked for; nothing may pass beside it into a report";
        classes()
                .that()
                .haveNameMatching(PRINTABLE)
                .should(haveModifier(JavaModifier.FINAL))
                .because(reason)
                .allowEmptyShould(true)
                .check(House.CLASSES);
        constructors()
                .that()
                .areDeclaredInClassesThat()
                .haveNameMatching(PRINTABLE)
                .should()
                .bePackagePrivate()
                .orShould()
                .bePrivate()
                .because(reason)
                .allowEmptyShould(true)
                .check(House.CLASSES);
    }

    @Test
    void onlyCommandsWriteToTheTerminal() {
        noClasses()
                .that()
                .resideOutsideOfPackage("no.utsagn.cli..")
                .should(ACCESS_STANDARD_STREAMS)
                .because("what is printed in passing may quote speech, and spoils what --json prints")
                .check(House.CLASSES);
    }

    @Test
    void nothingIsKeptInStaticFields() {
        String reason = "state that belongs to nobody cannot be undone, closed or tested";
        fields().that().areStatic().should().beFinal().because(reason).check(House.CLASSES);
        noFields()
                .that()
                .areStatic()
                .should()
                .haveRawType(DescribedPredicate.describe(
                        "mutable", type -> type.getName().matches(MUTABLE)))
                .because(reason)
                .check(House.CLASSES);
    }

    @Test
    void everyPackageSaysWhatItIsForAndAllowsNoNull() {
        assertThat(Sources.files().stream().map(Path::getParent).distinct())
                .allSatisfy(folder -> assertThat(folder.resolve("package-info.java"))
                        .as("NullAway checks only packages that are marked, and a reader starts at the package")
                        .content()
                        .startsWith("/**")
                        .contains("@NullMarked"));
    }
}
