package no.utsagn.names.gather;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import no.utsagn.base.Id;
import no.utsagn.keyfile.KeyContents;
import no.utsagn.keyfile.KeyedEntity;
import no.utsagn.keyfile.KeyedPerson;
import no.utsagn.names.decision.Decision;
import no.utsagn.names.gather.Unsure.Reason;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import no.utsagn.transcript.entity.Entity;
import no.utsagn.transcript.entity.EntityKind;
import no.utsagn.transcript.entity.Rendering;
import no.utsagn.transcript.people.Draw;
import no.utsagn.transcript.people.Participant;
import org.junit.jupiter.api.Test;

class NamingTest {

    private final Study study = new StudyBuilder()
            .person("Kari Vik", "kandidat")
            .person("Anne Kari Moe", "leder")
            .person("Jonas", "kandidat")
            .person("Kandidat 3", "kandidat")
            .transcript("A", "I: Hei.", "Jonas: Hei.")
            .build();

    @Test
    void peopleAreFollowedByAllThatCanMeanThemAlone() {
        Naming naming = followed(study, KeyContents.none());

        assertThat(naming.all())
                .extracting(Named::name, Named::forms)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Kari Vik", List.of("Kari Vik")),
                        org.assertj.core.groups.Tuple.tuple(
                                "Anne Kari Moe", List.of("Anne Kari Moe", "Anne Moe", "Anne Kari", "Kari Moe", "Anne")),
                        org.assertj.core.groups.Tuple.tuple("Jonas", List.of("Jonas")));
        assertThat(naming.unsure())
                .extracting(Unsure::reason, Unsure::form)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Reason.SHARED, "Kari"),
                        org.assertj.core.groups.Tuple.tuple(Reason.ORDINARY_WORD, "Vik"),
                        org.assertj.core.groups.Tuple.tuple(Reason.ORDINARY_WORD, "Moe"));
    }

    @Test
    void whatIsDecidedComesBeforeWhatIsGuessed() {
        Naming naming = new Naming(study, KeyContents.none());
        naming.decide(decision("Jonas på butikken", "[navn]", "Jonas"));
        naming.decide(new Decision("Kari Vik", List.of("Kari", "Vik"), EntityKind.PERSON, Optional.empty(), 3));
        new FollowedNames(study, naming).follow();

        assertThat(naming.get(naming.ownerOf("Jonas").orElseThrow()).name()).isEqualTo("Jonas på butikken");
        assertThat(naming.get(naming.ownerOf("kari").orElseThrow()).entity().rendering())
                .isEqualTo(new Rendering.LabelOf(participant("Kari Vik").id()));
        assertThat(naming.unsure()).extracting(Unsure::form).containsExactly("Moe");
    }

    @Test
    void wordsDecidedForSomebodyWhoTakesPartStandInPlaceOfTheLabel() {
        Naming naming = new Naming(study, KeyContents.none());
        naming.decide(decision("Jonas", "(bakeren)", "Jonas"));
        new FollowedNames(study, naming).follow();

        assertThat(naming.get(naming.ownerOf("Jonas").orElseThrow()).entity().rendering())
                .isEqualTo(Rendering.Words.of("(bakeren)"));
    }

    @Test
    void entitiesOfTheKeyKeepTheirIdsAndForms() {
        Participant kari = participant("Kari Vik");
        Entity known = new Entity(
                Id.random(), EntityKind.PERSON, Entity.State.COMMITTED, List.of(), new Rendering.LabelOf(kari.id()));
        KeyContents key = KeyContents.none()
                .with(kari.id(), new KeyedPerson("Kari Vik", "", Draw.none()))
                .with(known.id(), new KeyedEntity(EntityKind.PERSON, "Kari Vik", List.of("Kari", "Kaia")));

        Naming naming = followed(study.with(known), key);

        assertThat(naming.get(known.id()).forms()).containsExactly("Kari", "Kaia", "Kari Vik");
        assertThat(naming.ownerOf("kari")).contains(known.id());
    }

    @Test
    void aKeyEntryWithoutItsEntityIsNotRevived() {
        KeyContents key = KeyContents.none()
                .with(Id.<Entity>random(), new KeyedEntity(EntityKind.PLACE, "Lillevik", List.of("Lillevik")));

        assertThat(followed(study, key).ownerOf("Lillevik")).isEmpty();
    }

    @Test
    void whatWasSkippedIsNotGuessedAgain() {
        Entity skipped = new Entity(
                Id.random(), EntityKind.PERSON, Entity.State.SKIPPED, List.of("Jonas"), Rendering.Words.of("[navn]"));

        Naming naming = followed(study.with(skipped), KeyContents.none());

        assertThat(naming.isSkipped("JONAS")).isTrue();
        assertThat(naming.ownerOf("Jonas")).isEmpty();
    }

    @Test
    void aFormHasOneOwner() {
        Naming naming = new Naming(study, KeyContents.none());
        naming.decide(decision("a", "[a]", "Lillevik"));

        assertThatThrownBy(() -> naming.decide(decision("b", "[b]", "LILLEVIK")))
                .hasMessage("names.form-of-other");
    }

    @Test
    void namesAreComparedAsPeopleWriteThem() {
        Names names = new Names(study, KeyContents.none());

        assertThat(names.called("kari  vik")).contains(participant("Kari Vik").id());
        assertThat(names.called("Vik, Kari")).contains(participant("Kari Vik").id());
        assertThat(names.called("Jonas")).contains(participant("Jonas").id());
        assertThat(names.called("Kandidat 3")).isEmpty();
        assertThat(names.called("Nina")).isEmpty();
        assertThat(names.first(participant("Jonas").id()))
                .isEqualTo(participant("Jonas").id());
    }

    @Test
    void twoWhoAreKnownByAFirstNameOnlyAreTwo() {
        Study two = new StudyBuilder()
                .person("Jonas", "kandidat")
                .transcript("A", "Jonas: Ja.")
                .person("Jonas", "kandidat")
                .transcript("B", "Jonas: Nei.")
                .build();

        assertThat(new Names(two, KeyContents.none()).called("Jonas")).isEmpty();
        assertThat(followed(two, KeyContents.none()).unsure())
                .extracting(Unsure::reason)
                .containsExactly(Reason.SHARED);
    }

    private static Naming followed(Study study, KeyContents key) {
        Naming naming = new Naming(study, key);
        new FollowedNames(study, naming).follow();
        return naming;
    }

    private Participant participant(String name) {
        return study.people().participants().stream()
                .filter(p -> p.name().filter(name::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private static Decision decision(String entity, String words, String form) {
        return new Decision(entity, List.of(form), EntityKind.PERSON, Optional.of(words), 2);
    }
}
