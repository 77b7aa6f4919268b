package no.utsagn.keyfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.utsagn.base.Id;
import no.utsagn.language.Span;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.edit.TextEdit;
import no.utsagn.transcript.entity.Entity;
import no.utsagn.transcript.entity.EntityKind;
import no.utsagn.transcript.entity.Rendering;
import no.utsagn.transcript.entity.Replacement;
import no.utsagn.transcript.people.Draw;
import no.utsagn.transcript.people.Participant;
import no.utsagn.transcript.turn.Speaker;

class KeyContentsTest {

    @Provide
    Arbitrary<KeyContents> contents() {
        Arbitrary<String> words = Arbitraries.strings().all().ofMaxLength(20).map(KeyContentsTest::wellFormed);
        Arbitrary<Draw> draws = Combinators.combine(
                        Arbitraries.integers().between(1, 99).optional(),
                        Arbitraries.of("A", "Z", "AB").optional())
                .as(Draw::new);
        Arbitrary<KeyedPerson> people = Combinators.combine(words, words, draws).as(KeyedPerson::new);
        Arbitrary<KeyedEntity> entities = Combinators.combine(
                        Arbitraries.of(EntityKind.class), words, words.list().ofMaxSize(4))
                .as(KeyedEntity::new);
        return Combinators.combine(
                        Arbitraries.maps(Arbitraries.create(Id::<Participant>random), people)
                                .ofMaxSize(4),
                        Arbitraries.maps(Arbitraries.create(Id::<Entity>random), entities)
                                .ofMaxSize(4),
                        Arbitraries.maps(Arbitraries.create(Id::<Replacement>random), words)
                                .ofMaxSize(4),
                        Arbitraries.maps(Arbitraries.create(Id::<Speaker>random), words)
                                .ofMaxSize(4),
                        Arbitraries.maps(words, words).ofMaxSize(4))
                .as(KeyContents::new);
    }

    /** Text is text: half a pair of surrogates is none, and JSON in UTF-8 cannot carry it. */
    private static String wellFormed(String any) {
        return new String(
                any.getBytes(java.nio.charset.StandardCharsets.UTF_8), java.nio.charset.StandardCharsets.UTF_8);
    }

    @Property(tries = 300)
    void whatIsWrittenIsRead(@ForAll("contents") KeyContents contents) {
        assertThat(KeyJson.read(KeyJson.write(contents))).contains(contents);
    }

    @Property(tries = 300)
    void sizesAloneAreLogged(@ForAll("contents") KeyContents contents) {
        assertThat(contents.toString()).matches("KeyContents of( \\d+ \\w+,?){5}");
    }

    @Example
    void whatIsNoContentsIsNone() {
        for (String json : List.of("", "nei", "[1", "{\"participants\":{\"x\":{}}}")) {
            assertThat(KeyJson.read(json.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                    .isEmpty();
        }
    }

    @Example
    void originalsAreNamesFormsContactsAndReplacedWords() {
        KeyContents contents = KeyContents.none()
                .with(Id.random(), new KeyedPerson("Kari Vik", "", Draw.none()))
                .with(Id.random(), new KeyedPerson("", "kari@x.no", Draw.none()))
                .with(Id.random(), new KeyedEntity(EntityKind.PERSON, "Kari Vik", List.of("Kari", "ho Kari")))
                .withOriginals(Map.of(Id.random(), "Karis"))
                .withVoices(Map.of(Id.random(), "I"))
                .withReworded(Map.of("memo/1/text", "Om Kari"));

        assertThat(contents.allOriginals()).containsExactly("Kari Vik", "kari@x.no", "Kari", "ho Kari", "Karis");
    }

    @Example
    void whatAPlaceHeldFirstIsKept() {
        assertThat(KeyContents.none()
                        .withReworded(Map.of("a", "først"))
                        .withReworded(Map.of("a", "så", "b", "ny"))
                        .reworded())
                .isEqualTo(Map.of("a", "først", "b", "ny"));
    }

    @Example
    void aRestoredOriginalCanBeTakenOut() {
        Id<Replacement> id = Id.random();
        assertThat(KeyContents.none().withOriginals(Map.of(id, "Kari")).withoutOriginal(id))
                .isEqualTo(KeyContents.none());
    }

    @Example
    void entriesForThingsThatTheStudyLacksAreOrphans() {
        Study study = new StudyBuilder()
                .person("Kari", "kandidat")
                .transcript("A", "Kari: Kari her.")
                .build();
        Entity entity = new Entity(
                Id.random(), EntityKind.PERSON, Entity.State.COMMITTED, List.of(), Rendering.Words.of("[navn]"));
        Transcript transcript = study.transcripts().iterator().next();
        Replacement replacement = new Replacement(Id.random(), new Span(0, 4), entity.id());
        Study full = study.with(entity)
                .edited(transcript.id(), new TextEdit.PutReplacement(replacement, "[navn]"), StudyBuilder.anyStamp());
        Participant kari = study.people().participants().iterator().next();
        KeyContents held = KeyContents.none()
                .with(kari.id(), new KeyedPerson("Kari", "", Draw.none()))
                .with(entity.id(), new KeyedEntity(EntityKind.PERSON, "Kari", List.of("Kari")))
                .withOriginals(Map.of(replacement.id(), "Kari"))
                .withVoices(Map.of(transcript.speakers().iterator().next().id(), "Kari"))
                .withReworded(Map.of("transcript/" + transcript.id() + "/title", "Kari"));
        KeyContents more = held.with(Id.<Participant>random(), new KeyedPerson("Ola", "", Draw.none()))
                .with(Id.<Entity>random(), new KeyedEntity(EntityKind.PERSON, "Ola", List.of()))
                .withOriginals(Map.of(Id.random(), "Ola"))
                .withVoices(Map.of(Id.random(), "Ola"))
                .withReworded(Map.of("memo/" + Id.random() + "/text", "Ola"));

        assertThat(more.withoutOrphans(full)).isEqualTo(held);
        assertThat(held.withoutOrphans(full)).isEqualTo(held);
    }
}
