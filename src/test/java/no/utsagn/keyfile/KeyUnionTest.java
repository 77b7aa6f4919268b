package no.utsagn.keyfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import no.utsagn.base.Id;
import no.utsagn.language.Span;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import no.utsagn.study.Tombstone;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.entity.Entity;
import no.utsagn.transcript.entity.EntityKind;
import no.utsagn.transcript.entity.Rendering;
import no.utsagn.transcript.entity.Replacement;
import no.utsagn.transcript.entity.Rung;
import no.utsagn.transcript.people.Draw;
import no.utsagn.transcript.people.Participant;
import no.utsagn.transcript.turn.Speaker;
import org.junit.jupiter.api.Test;

class KeyUnionTest {

    private final Id<Entity> somebody = Id.random();
    private final Id<Entity> kari = Id.random();
    private final Id<Replacement> first = Id.random();
    private final Id<Replacement> second = Id.random();
    private final Study study = replaced();
    private final Participant person = study.people().participants().stream()
            .filter(p -> p.name().filter("Kari"::equals).isPresent())
            .findFirst()
            .orElseThrow();
    private final Id<Speaker> voice = study.transcripts().iterator().next().speakers().stream()
            .filter(speaker -> speaker.participant().filter(person.id()::equals).isPresent())
            .map(Speaker::id)
            .findFirst()
            .orElseThrow();

    /** A study with two words replaced, one of them by the label of the person who speaks in it. */
    private Study replaced() {
        Study built = new StudyBuilder()
                .person("Kari", "kandidat")
                .transcript("Intervju 1", "I: Hvem hjalp deg?", "Kari: Det gjorde Ragnar. Jeg heter Kari.")
                .build();
        Transcript transcript = built.transcripts().iterator().next();
        Participant kariHerself = built.people().participants().stream()
                .filter(p -> p.name().filter("Kari"::equals).isPresent())
                .findFirst()
                .orElseThrow();
        Study with = built.with(new Entity(
                        somebody,
                        EntityKind.PERSON,
                        Entity.State.COMMITTED,
                        List.of(),
                        Rendering.Words.of("(kollegaen)")))
                .with(new Entity(
                        kari,
                        EntityKind.PERSON,
                        Entity.State.COMMITTED,
                        List.of(),
                        new Rendering.LabelOf(kariHerself.id())));
        int at = transcript.text().indexOf("Ragnar");
        int hers = transcript.text().lastIndexOf("Kari");
        return with.with(transcript.withReplacements(List.of(
                new Replacement(first, new Span(at, at + 6), somebody),
                new Replacement(second, new Span(hers, hers + 4), kari))));
    }

    private KeyContents key(String name, String form) {
        return KeyContents.none()
                .with(somebody, new KeyedEntity(EntityKind.PERSON, name, List.of(form)))
                .withOriginals(Map.of(first, form));
    }

    private KeyUnion union(KeyContents ours, KeyContents theirs) {
        return KeyUnion.of(ours, theirs, study);
    }

    @Test
    void whatOnlyTheirsKnowsComesIn() {
        KeyContents theirs = key("Ragnar Vik", "Ragnar")
                .with(person.id(), new KeyedPerson("Kari Moe", "kari@epost.example", Draw.none()))
                .withVoices(Map.of(voice, "Kari"))
                .withReworded(Map.of("transcript/" + study.id() + "/title", "Med Kari"));
        KeyUnion union = union(KeyContents.none(), theirs);
        assertThat(union.contents()).isEqualTo(theirs);
        assertThat(union.names()).containsExactly(somebody);
        assertThat(union.words()).containsExactly(first);
        assertThat(union.people()).containsExactly(person.id());
        assertThat(union.otherwise()).isEmpty();
    }

    @Test
    void oursIsSaidFirstAndTheirsIsKeptBesideIt() {
        List<Rung> finer = List.of(new Rung(Rung.Level.COUNTY, "Troms"));
        KeyContents ours = key("Ragnar Vik", "Ragnar");
        KeyContents theirs = KeyContents.none()
                .with(
                        somebody,
                        new KeyedEntity(EntityKind.PERSON, "Ragnar Wik", List.of("Raggen"))
                                .withFiner(finer)
                                .withLetter("B"))
                .withOriginals(Map.of(first, "noe annet"));
        KeyContents both = union(ours, theirs).contents();
        assertThat(both.entities().get(somebody))
                .isEqualTo(new KeyedEntity(EntityKind.PERSON, "Ragnar Vik", List.of("Ragnar", "Ragnar Wik", "Raggen"))
                        .withFiner(finer)
                        .withLetter("B"));
        assertThat(both.originals()).containsExactly(Map.entry(first, "Ragnar"));
    }

    @Test
    void aPersonWhoIsCalledOtherwiseKeepsBothNamesAndIsTold() {
        KeyContents ours = KeyContents.none()
                .with(person.id(), new KeyedPerson("Kari Moe", "", Draw.none().withNumber(3)));
        KeyContents theirs = KeyContents.none()
                .with(
                        person.id(),
                        new KeyedPerson(
                                "Kari Mo", "kari@epost.example", Draw.none().withNumber(8)));
        KeyUnion union = union(ours, theirs);
        assertThat(union.contents().participants().get(person.id()))
                .isEqualTo(new KeyedPerson(
                        "Kari Moe", "kari@epost.example", Draw.none().withNumber(3), List.of("Kari Mo")));
        assertThat(union.otherwise()).containsExactly(person.id());
        assertThat(union.contents().allOriginals())
                .as("neither name may be printed")
                .contains("Kari Moe", "Kari Mo");
        assertThat(union(union.contents(), theirs).otherwise()).as("told once").isEmpty();
    }

    @Test
    void takenInTwiceIsAsTakenInOnce() {
        KeyContents ours = key("Ragnar Vik", "Ragnar").withApart(Set.of(new TwoOfOneName(somebody, kari)));
        KeyContents theirs = key("Ragnar Wik", "Raggen")
                .with(person.id(), new KeyedPerson("Kari Moe", "", Draw.none()))
                .withOriginals(Map.of(second, "Kari"));
        KeyContents once = union(ours, theirs).contents();
        assertThat(union(once, theirs).contents()).isEqualTo(once);
        assertThat(union(once, ours).contents()).isEqualTo(once);
        assertThat(union(ours, ours).contents()).isEqualTo(ours);
    }

    @Test
    void theSameIsKnownInEitherOrder() {
        KeyContents ours = key("Ragnar Vik", "Ragnar").with(person.id(), new KeyedPerson("Kari Moe", "", Draw.none()));
        KeyContents theirs = key("Ragnar Wik", "Raggen")
                .with(person.id(), new KeyedPerson("Kari Mo", "kari@epost.example", Draw.none()))
                .withOriginals(Map.of(second, "Kari"));
        KeyContents here = union(ours, theirs).contents();
        KeyContents there = union(theirs, ours).contents();
        assertThat(here.allOriginals()).containsAll(List.of("Ragnar Vik", "Ragnar Wik", "Kari Moe", "Kari Mo"));
        assertThat(Set.copyOf(here.allOriginals()))
                .as("the words of a place, which are ours, aside")
                .isEqualTo(Set.copyOf(there.allOriginals()));
        assertThat(here.originals().keySet()).isEqualTo(there.originals().keySet());
    }

    @Test
    void whoWasTakenOutForGoodDoesNotComeBack() {
        Study without = study.without(Tombstone.Kind.PARTICIPANT, person.id().value(), true);
        KeyContents theirs = key("Ragnar Vik", "Ragnar")
                .with(person.id(), new KeyedPerson("Kari Moe", "", Draw.none()))
                .with(kari, new KeyedEntity(EntityKind.PERSON, "Kari Moe", List.of("Kari")))
                .withOriginals(Map.of(second, "Kari"))
                .withVoices(Map.of(voice, "Kari"));
        KeyContents both = KeyUnion.of(KeyContents.none(), theirs, without).contents();
        assertThat(both.allOriginals()).containsExactlyInAnyOrder("Ragnar Vik", "Ragnar");
        assertThat(both.voices()).isEmpty();
    }

    @Test
    void whatBelongsToNothingInTheStudyStaysOutAndOursIsNotTouched() {
        KeyContents stray = KeyContents.none()
                .with(Id.random(), new KeyedEntity(EntityKind.PLACE, "Tromsø", List.of()))
                .withOriginals(Map.of(Id.random(), "Tromsø"))
                .withApart(Set.of(new TwoOfOneName(Id.random(), Id.random())));
        assertThat(union(KeyContents.none(), stray).contents().originals()).isEmpty();
        assertThat(union(KeyContents.none(), stray).contents().entities()).isEmpty();
        assertThat(union(stray, KeyContents.none()).contents())
                .as("an edit that can be undone may need it")
                .isEqualTo(stray);
    }

    @Test
    void howManyPlacesLackTheirWordsIsCounted() {
        assertThat(KeyContents.none().missing(study)).isEqualTo(2);
        assertThat(key("Ragnar Vik", "Ragnar").missing(study)).isEqualTo(1);
    }

    @Test
    void whatIsNewInAKeyIsWrittenAndReadAndNotShown() {
        KeyContents contents = KeyContents.none()
                .with(person.id(), new KeyedPerson("Kari Moe", "", Draw.none(), List.of("Kari Mo")))
                .withApart(Set.of(new TwoOfOneName(somebody, kari)));
        assertThat(KeyJson.read(KeyJson.write(contents))).contains(contents);
        assertThat(union(contents, contents).toString() + contents).doesNotContain("Kari");
        assertThat(new TwoOfOneName(somebody, kari)).isEqualTo(new TwoOfOneName(kari, somebody));
    }
}
