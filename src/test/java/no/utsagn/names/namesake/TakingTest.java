package no.utsagn.names.namesake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.utsagn.base.Id;
import no.utsagn.keyfile.KeyContents;
import no.utsagn.keyfile.KeyedEntity;
import no.utsagn.keyfile.TwoOfOneName;
import no.utsagn.language.Span;
import no.utsagn.names.namesake.Choices.Rest;
import no.utsagn.names.namesake.Namesake.Why;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.entity.Entity;
import no.utsagn.transcript.entity.EntityKind;
import no.utsagn.transcript.entity.Rendering;
import no.utsagn.transcript.entity.Replacement;
import no.utsagn.transcript.people.Participant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TakingTest {

    private static final String TEXT = "(kollegaen) og (lederen)s venn, (lederen).";

    private final Id<Entity> lesser = new Id<>(new UUID(0, 1));
    private final Id<Entity> greater = new Id<>(new UUID(0, 2));
    private final Study empty = new StudyBuilder()
            .person("Kari", "kandidat")
            .transcript("1", "Kari: " + TEXT)
            .build();
    private final Id<Participant> kari =
            empty.people().participants().iterator().next().id();

    private static Entity entity(Id<Entity> id, EntityKind kind, Rendering rendering) {
        return new Entity(id, kind, Entity.State.COMMITTED, List.of(), rendering);
    }

    /** The first is "(kollegaen)" in one place, the other "(lederen)" in two. */
    private Study study(Id<Entity> first, Rendering one, Id<Entity> second, Rendering other, EntityKind kind) {
        Transcript transcript = empty.transcripts().iterator().next();
        int then = TEXT.indexOf("(lederen)s");
        int last = TEXT.lastIndexOf("(lederen)");
        return empty.with(entity(first, kind, one))
                .with(entity(second, kind, other))
                .with(transcript.withReplacements(List.of(
                        new Replacement(Id.random(), new Span(0, 11), first),
                        new Replacement(Id.random(), new Span(then, then + 10), second),
                        new Replacement(Id.random(), new Span(last, last + 9), second))));
    }

    private Study people(Id<Entity> first, Id<Entity> second) {
        return study(
                first, Rendering.Words.of("(kollegaen)"), second, Rendering.Words.of("(lederen)"), EntityKind.PERSON);
    }

    private static KeyContents key(Id<Entity> id, EntityKind kind, String name, String... forms) {
        return KeyContents.none().with(id, new KeyedEntity(kind, name, List.of(forms)));
    }

    private static KeyContents person(Id<Entity> id, String name, String... forms) {
        return key(id, EntityKind.PERSON, name, forms);
    }

    private static String text(Study study) {
        return study.transcripts().iterator().next().text();
    }

    @ParameterizedTest
    @CsvSource({
        "PERSON, Ragnar Vik, ragnar  vik, SAME_NAME",
        "PERSON, 'Vik, Ragnar', Ragnar Vik, SAME_NAME",
        "PERSON, Ragnar Johan Vik, Ragnar Vik, ",
        "PERSON, Ragnar, Ragnar Vik, SINGLE_NAME",
        "PERSON, Ragnar, Ragnar, SINGLE_NAME",
        "PERSON, Ragnar Moe, Ragnar Vik, ",
        "PERSON, Ragnar Vik, Sigrun Vik, ",
        "PLACE, Melbu, MELBU, SAME_NAME",
        "PLACE, Melbu, Melbu havn, ",
        "ORGANISATION, Fjordvik, Fjordvik Møbel AS, ",
        "PHONE, 77 01 02 03, 77 01 02 03, SAME_NAME",
    })
    void whatTellsThatTheyMayBeOne(EntityKind kind, String mine, String other, Why why) {
        Rendering one = Rendering.Words.of("(kollegaen)");
        Rendering two = Rendering.Words.of("(lederen)");
        Taking taking =
                Taking.of(study(lesser, one, greater, two, kind), key(lesser, kind, mine), key(greater, kind, other));
        assertThat(taking.pairs().stream().map(Namesake::why).findFirst()).isEqualTo(Optional.ofNullable(why));
    }

    @Test
    void oneCalledByTheWholeNameOfTheOtherIsAskedOf() {
        Taking taking = Taking.of(
                people(lesser, greater),
                person(lesser, "Ragnar Johan Vik", "Ragnar Vik", "Ragnar"),
                person(greater, "Ragnar Vik"));
        assertThat(taking.pairs()).extracting(Namesake::why).containsExactly(Why.SHARED_FORM);
        assertThat(taking.open(Choices.none())).hasSize(1);
    }

    @Test
    void aSingleNameIsNeverJoinedUnasked() {
        Study alike = study(
                lesser,
                Rendering.Words.of("(kollegaen)"),
                greater,
                Rendering.Words.of("(kollegaen)"),
                EntityKind.PERSON);
        Taking taking = Taking.of(alike, person(lesser, "Ragnar"), person(greater, "Ragnar"));
        assertThat(taking.open(Choices.none())).hasSize(1);
        for (Rest rest : Rest.values()) {
            assertThat(taking.joined(Choices.by(rest))).isEmpty();
        }
        Namesake pair = taking.pairs().get(0);
        assertThat(taking.joined(Choices.none().with(pair.both(), Choice.OURS))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "true,  OURS,   '(kollegaen) og (kollegaen)s venn, (kollegaen).'",
        "false, OURS,   '(kollegaen) og (kollegaen)s venn, (kollegaen).'",
        "true,  THEIRS, '(lederen) og (lederen)s venn, (lederen).'",
        "false, THEIRS, '(lederen) og (lederen)s venn, (lederen).'",
    })
    void theyAreWrittenAlikeAndTheLesserIdStays(boolean oursLesser, Choice choice, String said) {
        Id<Entity> ours = oursLesser ? lesser : greater;
        Id<Entity> theirs = oursLesser ? greater : lesser;
        Study before = people(ours, theirs);
        Taking taking = Taking.of(before, person(ours, "Ragnar Vik", "Ragnar"), person(theirs, "Ragnar Vik", "Raggen"));
        Choices choices = Choices.by(choice == Choice.OURS ? Rest.OURS : Rest.THEIRS);
        Study after = taking.study(before, choices, StudyBuilder.anyStamp());
        assertThat(text(after)).isEqualTo(said);
        assertThat(after.entities().ids()).containsExactly(lesser);
        assertThat(after.transcripts().iterator().next().replacements())
                .extracting(Replacement::entity)
                .containsOnly(lesser);
        KeyedEntity named = taking.key(choices).entities().get(lesser);
        assertThat(named.name()).isEqualTo("Ragnar Vik");
        assertThat(named.forms()).containsExactlyInAnyOrder("Ragnar", "Raggen");
        assertThat(taking.key(choices).entities()).as("undo needs it").containsKey(greater);
    }

    @Test
    void bothCopiesComeToTheSameByWhatIsProposed() {
        Study study = people(lesser, greater);
        KeyContents one = person(lesser, "Ragnar Vik");
        KeyContents other = person(greater, "Ragnar Vik");
        Choices proposed = Choices.by(Rest.PROPOSED);
        Study here = Taking.of(study, one, other).study(study, proposed, StudyBuilder.anyStamp());
        Study there = Taking.of(study, other, one).study(study, proposed, StudyBuilder.anyStamp());
        assertThat(text(here))
                .isEqualTo("(lederen) og (lederen)s venn, (lederen).")
                .isEqualTo(text(there));
        assertThat(here.entities()).isEqualTo(there.entities());
    }

    @Test
    void twoThatStandForOneParticipantAreOneWhateverTheyAreCalled() {
        Rendering label = new Rendering.LabelOf(kari);
        Taking taking = Taking.of(
                study(lesser, label, greater, label, EntityKind.PERSON),
                person(lesser, "Kari Moe"),
                person(greater, "Kari Mo"));
        assertThat(taking.pairs()).extracting(Namesake::why).containsExactly(Why.SAME_PARTICIPANT);
        assertThat(taking.open(Choices.none())).isEmpty();
    }

    @Test
    void whomBothKeysKnowAsTwoAreTwo() {
        Study study = people(lesser, greater);
        KeyContents both =
                person(lesser, "Ragnar Vik").with(greater, new KeyedEntity(EntityKind.PERSON, "Ragnar Vik", List.of()));
        assertThat(Taking.of(study, both, both).pairs()).isEmpty();
        assertThat(Taking.of(study, person(lesser, "Ragnar Vik"), both).pairs())
                .as("the colleague had both in the list")
                .isEmpty();
    }

    @Test
    void whomSomebodyHasKeptApartIsNotAskedOfAgainInEitherCopy() {
        Study study = people(lesser, greater);
        KeyContents ours = person(lesser, "Ragnar Vik");
        KeyContents theirs = person(greater, "Ragnar Vik");
        Taking taking = Taking.of(study, ours, theirs);
        Choices apart = Choices.none().with(new TwoOfOneName(lesser, greater), Choice.APART);
        KeyContents after = taking.key(apart);
        assertThat(after.apart()).isEqualTo(Set.of(new TwoOfOneName(lesser, greater)));
        assertThat(Taking.of(study, after, theirs).pairs()).isEmpty();
        assertThat(Taking.of(study, theirs, after).pairs()).isEmpty();
    }

    @Test
    void ofSeveralNamesakesNoneIsTakenUnasked() {
        Id<Entity> third = new Id<>(new UUID(0, 3));
        Study study = people(lesser, greater).with(entity(third, EntityKind.PERSON, Rendering.Words.of("(lederen)")));
        KeyContents ours =
                person(lesser, "Ragnar Vik").with(greater, new KeyedEntity(EntityKind.PERSON, "Ragnar Vik", List.of()));
        Taking taking = Taking.of(study, ours, person(third, "Ragnar Vik"));
        assertThat(taking.pairs()).hasSize(1);
        assertThat(taking.pairs().get(0).ours()).as("who stands in more places").isEqualTo(greater);
        assertThat(taking.open(Choices.none())).hasSize(1);
    }

    @Test
    void severalOfTheirsThatAreOneOfOursAllBecomeIt() {
        Id<Entity> third = new Id<>(new UUID(0, 3));
        Study study = people(greater, lesser).with(entity(third, EntityKind.PERSON, Rendering.Words.of("(sjefen)")));
        KeyContents theirs = person(lesser, "Ragnar Vik")
                .with(third, new KeyedEntity(EntityKind.PERSON, "Ragnar Vik", List.of("Vik")));
        Taking taking = Taking.of(study, person(greater, "Ragnar Vik"), theirs);
        Study after = taking.study(study, Choices.by(Rest.OURS), StudyBuilder.anyStamp());
        assertThat(after.entities().ids()).containsExactly(lesser);
        assertThat(text(after)).isEqualTo("(kollegaen) og (kollegaen)s venn, (kollegaen).");
        assertThat(taking.key(Choices.by(Rest.OURS)).entities().get(lesser).forms())
                .containsExactly("Vik");
    }

    @Test
    void bothNamesAreToldWhereTheyDiffer() {
        Study study = people(lesser, greater);
        Taking same = Taking.of(study, person(lesser, "Ragnar Vik"), person(greater, "Ragnar Vik"));
        assertThat(same.names(same.pairs().get(0))).isEqualTo("Ragnar Vik");
        Taking other = Taking.of(study, person(lesser, "Ragnar"), person(greater, "Ragnar Vik"));
        assertThat(other.names(other.pairs().get(0))).isEqualTo("Ragnar / Ragnar Vik");
        assertThat(Taking.said(study, lesser)).isEqualTo("(kollegaen)");
    }

    @Test
    void onlySizesAreShown() {
        Taking taking = Taking.of(people(lesser, greater), person(lesser, "Ragnar Vik"), person(greater, "Ragnar Vik"));
        assertThat(taking.toString()
                        + Called.of(new KeyedEntity(EntityKind.PERSON, "Ragnar Vik", List.of()))
                        + Map.of())
                .doesNotContain("Ragnar");
    }
}
