package no.utsagn.app.people;

import static no.utsagn.app.people.EditParticipantsTest.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.utsagn.app.people.EditRoles.Relabelled;
import no.utsagn.base.Id;
import no.utsagn.study.EditKind;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import no.utsagn.transcript.people.LabelScheme;
import no.utsagn.transcript.people.LabelScheme.Kind;
import no.utsagn.transcript.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditRolesTest {

    @TempDir
    Path folder;

    private OpenPeople people;

    @BeforeEach
    void openStudy() {
        people = new OpenPeople(folder);
    }

    @AfterEach
    void close() {
        people.close();
    }

    private EditRoles editing() {
        return new EditRoles(people.open());
    }

    private static Role named(Role role, String singular, String plural, List<String> synonyms) {
        return new Role(role.id(), singular, plural, role.english(), synonyms, role.informant(), role.labels());
    }

    @Test
    void isMadeOfOneWordAndDescribedLater() {
        Id<Role> made = editing().create(" tolk ");
        Role role = people.people().roles().get(made);
        assertThat(role.plural()).isEqualTo("tolk");
        assertThat(role.informant()).isTrue();
        Role wanted = new Role(
                made,
                "tolk",
                "tolker",
                "interpreter",
                List.of("språktolk", "oversetter"),
                false,
                new LabelScheme(Kind.LETTER, List.of(), "OQ"));
        editing().change(wanted);
        assertThat(people.people().roles().get(made)).isEqualTo(wanted);
        assertThat(people.open().undoName()).contains(EditKind.ROLE_CHANGED);
        assertThat(people.lasts(study -> study.people().roles().get(made))).isTrue();
    }

    @Test
    void whatIsLeftOutIsFilledIn() {
        Role candidate = people.role("kandidat");
        editing().change(named(candidate, " deltager ", "", List.of(" søker", "", "søker ")));
        Role now = people.people().roles().get(candidate.id());
        assertThat(now).isEqualTo(named(candidate, "deltager", "deltager", List.of("søker")));
    }

    @Test
    void noTwoRolesAreCalledTheSame() {
        Study before = people.now();
        Role candidate = people.role("kandidat");
        refused("people.role-taken", () -> editing().create("Leder"));
        refused("people.role-taken", () -> editing().change(named(candidate, "kandidat", "ledere", List.of())));
        refused("people.role-taken", () -> editing().change(named(candidate, "kandidat", "x", List.of("leder"))));
        refused("people.no-name", () -> editing().create("  "));
        refused("people.too-long", () -> editing().create("x".repeat(10_000)));
        assertThat(people.now()).isSameAs(before);
    }

    @Test
    void labelsLackNothing() {
        Role candidate = people.role("kandidat");
        refused("people.label-no-attributes", () -> editing()
                .change(candidate.with(LabelScheme.attributes(List.of()))));
        refused("people.label-no-letters", () -> editing()
                .change(candidate.with(new LabelScheme(Kind.LETTER, List.of(), "abcdefghijklmnopqrstuvwxyz"))));
    }

    @Test
    void aRoleThatSomebodyHasStays() {
        refused("people.role-in-use", () -> editing()
                .remove(people.role("kandidat").id()));
        Id<Role> doctor = people.role("lege").id();
        editing().remove(doctor);
        assertThat(people.people().roles().has(doctor)).isFalse();
        assertThat(people.lasts(study -> study.people().roles().ids())).isTrue();
    }

    @Test
    void anotherSchemeWritesTheLabelsInTheTextsAnew() {
        people.labelled("Intervju 2", "Berg", "Berg");
        assertThat(text()).contains("hos Arbeidsgiver 1.");
        new EditParticipants(people.open())
                .say(List.of(people.called("Berg")), Fact.attribute("bransje"), Optional.of("møbellager"));
        Role employer = people.role("arbeidsgiver").with(LabelScheme.attributes(List.of("bransje")));
        assertThat(editing().effect(employer)).isEqualTo(new Relabelled(1, 1));
        editing().change(employer);
        assertThat(text()).contains("hos arbeidsgiver, møbellager.");
        assertThat(people.now().codings().size()).isEqualTo(1);
        assertThat(people.lasts(
                        study -> StudyBuilder.transcript(study, "Intervju 2").text()))
                .isTrue();
    }

    @Test
    void aSchemeThatNeedsALetterHasItDrawnForTheTexts() {
        people.labelled("Intervju 2", "Berg", "Berg");
        Role employer = people.role("arbeidsgiver");
        editing().change(employer.with(LabelScheme.of(Kind.LETTER)));
        assertThat(text()).containsPattern("hos Arbeidsgiver [A-Z]\\.");
        editing().change(employer.with(LabelScheme.of(Kind.NUMBER)));
        assertThat(text()).contains("hos Arbeidsgiver 1.");
    }

    private String text() {
        return StudyBuilder.transcript(people.now(), "Intervju 2").text();
    }
}
