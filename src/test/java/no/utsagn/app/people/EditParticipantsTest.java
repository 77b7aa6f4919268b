package no.utsagn.app.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.utsagn.base.Id;
import no.utsagn.base.ProblemException;
import no.utsagn.study.EditKind;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import no.utsagn.transcript.people.Draw;
import no.utsagn.transcript.people.Participant;
import no.utsagn.transcript.people.Site;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditParticipantsTest {

    private static final Fact TRADE = Fact.attribute("bransje");

    @TempDir
    Path folder;

    private OpenPeople people;
    private EditParticipants editing;

    @BeforeEach
    void openStudy() {
        people = new OpenPeople(folder);
        editing = new EditParticipants(people.open());
    }

    @AfterEach
    void close() {
        people.close();
    }

    @ParameterizedTest
    @CsvSource({
        "ROLE, jobbspesialist, ROLE_GIVEN",
        "SITE, team 1, SITE_GIVEN",
        "ROUND, høst 2018, ROUND_GIVEN",
        "CASES, Sak A; Sak B, CASE_CHANGED"
    })
    void oneThingIsSaidInOneStepThatLasts(Fact.Kind kind, String value, EditKind done) {
        Fact fact = new Fact(kind, "");
        editing.say(List.of(people.called("Kari")), fact, Optional.of(value));
        assertThat(people.said("Kari", fact)).isEqualTo(value);
        assertThat(people.open().undoName()).contains(done);
        Id<Participant> kari = people.called("Kari");
        assertThat(people.lasts(study -> fact.of(study.people(), kari))).isTrue();
    }

    @Test
    void anAttributeIsSaidOfManyAtOnceAndTakenBackAtOnce() {
        List<Id<Participant>> both = List.of(people.called("Kari"), people.called("Per"));
        editing.say(both, TRADE, Optional.of("  møbel \n lager "));
        assertThat(people.said("Kari", TRADE)).isEqualTo("møbel lager");
        assertThat(people.said("Per", TRADE)).isEqualTo("møbel lager");
        assertThat(people.lasts(study ->
                        both.stream().map(id -> TRADE.of(study.people(), id)).toList()))
                .isTrue();
        editing = new EditParticipants(people.open());
        editing.say(both, TRADE, Optional.empty());
        assertThat(people.said("Kari", TRADE)).isEqualTo("–");
        assertThat(people.said("Per", TRADE)).isEqualTo("–");
    }

    @Test
    void aSiteIsFoundInAnyCapitalsAndMadeOnlyOnce() {
        editing.say(List.of(people.called("Kari")), Fact.SITE, Optional.of("team 1"));
        editing.say(List.of(people.called("Per")), Fact.SITE, Optional.of("Team 1"));
        assertThat(people.people().sites().stream().map(Site::kind)).containsExactly("team");
        editing.say(List.of(people.called("Per")), Fact.SITE, Optional.empty());
        assertThat(people.said("Per", Fact.SITE)).isEqualTo("–");
        assertThat(people.people().sites().size()).isEqualTo(1);
    }

    @Test
    void casesThatAreNotNamedAreLeft() {
        editing.say(List.of(people.called("Kari"), people.called("Berg")), Fact.CASES, Optional.of("Sak A;Sak B; "));
        editing.say(List.of(people.called("Kari")), Fact.CASES, Optional.of("sak b; Sak C"));
        assertThat(people.said("Kari", Fact.CASES)).isEqualTo("Sak B; Sak C");
        assertThat(people.said("Berg", Fact.CASES)).isEqualTo("Sak A; Sak B");
    }

    @Test
    void manyThingsOfManyAreOneStep() {
        Study before = people.now();
        editing.say(List.of(
                new FactChange(people.called("Kari"), Fact.ROLE, Optional.of("Jobbspesialister")),
                new FactChange(people.called("Per"), TRADE, Optional.of("butikk")),
                new FactChange(people.called("Per"), Fact.SITE, Optional.of("Vest"))));
        assertThat(people.said("Kari", Fact.ROLE)).isEqualTo("jobbspesialist");
        people.open().undo();
        assertThat(people.people().roleOf(people.called("Kari")))
                .isEqualTo(before.people().roleOf(people.called("Kari")));
        assertThat(people.people().sites().size()).isZero();
    }

    @Test
    void theSameAgainIsNoStep() {
        Study before = people.now();
        editing.say(List.of(people.called("Kari")), Fact.ROLE, Optional.of("Kandidat"));
        editing.say(List.of(people.called("Kari")), TRADE, Optional.of(" "));
        assertThat(people.now()).isSameAs(before);
    }

    @Test
    void whatCannotBeSaidChangesNothing() {
        Study before = people.now();
        List<Id<Participant>> kari = List.of(people.called("Kari"));
        refused("people.unknown-role", () -> editing.say(kari, Fact.ROLE, Optional.of("sjef")));
        refused("people.no-role", () -> editing.say(kari, Fact.ROLE, Optional.of("  ")));
        refused("people.too-long", () -> editing.say(kari, TRADE, Optional.of("x".repeat(10_000))));
        refused("people.too-long", () -> editing.say(kari, Fact.SITE, Optional.of("x".repeat(1_000_000))));
        refused("people.gone", () -> editing.say(List.of(Id.random()), TRADE, Optional.of("a")));
        refused(
                "people.unknown-role",
                () -> editing.say(List.of(
                        new FactChange(kari.get(0), TRADE, Optional.of("butikk")),
                        new FactChange(kari.get(0), Fact.ROLE, Optional.of("sjef")))));
        assertThat(people.now()).isSameAs(before);
    }

    @Test
    void somebodyNewIsMadeWithoutAVoice() {
        Id<Participant> made = editing.create(people.role("lege").id(), Optional.of(" Ola "));
        assertThat(people.people().participants().get(made).name()).contains("Ola");
        assertThat(people.open().undoName()).contains(EditKind.PARTICIPANT_CREATED);
        assertThat(people.lasts(study -> study.people().participants().has(made)))
                .isTrue();
    }

    @Test
    void nobodyGetsANameOnceNamesAreReplaced() {
        people.open()
                .apply(
                        EditKind.FACTS_CHANGED,
                        List.of(),
                        study -> study.with(study.facts().withKey(UUID.randomUUID())));
        refused(
                "people.names-replaced",
                () -> editing.create(people.role("lege").id(), Optional.of("Ola")));
        assertThat(editing.create(people.role("lege").id(), Optional.of(" "))).isNotNull();
    }

    @Test
    void aNumberThatSomebodyOfTheNewRoleHasIsGivenUp() {
        people.open()
                .apply(
                        EditKind.LABELS_DRAWN,
                        List.of(),
                        study -> study.with(study.people()
                                .with(drawn(study, "Kari", 1))
                                .with(drawn(study, "Berg", 1))
                                .with(drawn(study, "Per", 2))));
        editing.say(List.of(people.called("Kari"), people.called("Per")), Fact.ROLE, Optional.of("arbeidsgiver"));
        assertThat(people.people().participants().get(people.called("Kari")).draw())
                .isEqualTo(Draw.none());
        assertThat(people.people().label(people.called("Per"))).isEqualTo("Arbeidsgiver 2");
    }

    private Participant drawn(Study study, String name, int number) {
        Participant person = study.people().participants().get(people.called(name));
        return person.with(person.fields().with(person.draw().withNumber(number)), StudyBuilder.anyStamp());
    }

    @Test
    void labelsInTheTextsFollowTheRole() {
        people.labelled("Intervju 2", "Berg", "Berg");
        assertThat(text()).endsWith("hos Arbeidsgiver 1.\nSå fint.");
        editing.say(List.of(people.called("Berg")), Fact.ROLE, Optional.of("leder"));
        assertThat(text()).endsWith("hos leder.\nSå fint.");
        people.open().undo();
        assertThat(text()).endsWith("hos Arbeidsgiver 1.\nSå fint.");
    }

    private String text() {
        return StudyBuilder.transcript(people.now(), "Intervju 2").text();
    }

    static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(ProblemException.class, e -> assertThat(
                        e.problem().key())
                .isEqualTo(key));
    }
}
