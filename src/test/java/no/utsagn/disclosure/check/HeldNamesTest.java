package no.utsagn.disclosure.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.utsagn.base.Id;
import no.utsagn.disclosure.Spoken;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import no.utsagn.transcript.entity.Entity;
import no.utsagn.transcript.entity.EntityKind;
import no.utsagn.transcript.entity.Rendering;
import org.junit.jupiter.api.Test;

class HeldNamesTest {

    private static final Study STUDY = new StudyBuilder()
            .person("Gunnhild", "kandidat")
            .person("Kandidat 2", "kandidat")
            .person("JS1", "jobbspesialist")
            .transcript("Gruppe", "I: Hei.", "Gunnhild: Hei.", "Kandidat 2: Ja.", "JS1: Ja.", "M: Ja.", "?: Ja.")
            .build();

    private static Entity trygve(Entity.State state) {
        List<String> forms = state == Entity.State.COMMITTED ? List.of() : List.of("Trygve", "trygve");
        return new Entity(Id.random(), EntityKind.PERSON, state, forms, Rendering.Words.of("[navn]"));
    }

    @Test
    void rolesAndSignsAreNoNames() {
        assertThat(HeldNames.of(STUDY)).containsExactly("Gunnhild");
    }

    @Test
    void whatIsPlannedIsHeldAndWhatWasSeenAndLeftIsNot() {
        assertThat(HeldNames.of(STUDY.with(trygve(Entity.State.PLANNED))))
                .containsExactly("Gunnhild", "Trygve", "trygve");
        assertThat(HeldNames.of(STUDY.with(trygve(Entity.State.SKIPPED)))).containsExactly("Gunnhild");
        assertThat(HeldNames.of(STUDY.with(trygve(Entity.State.COMMITTED)))).containsExactly("Gunnhild");
    }

    @Test
    void aStudyWhoseNamesAreReplacedHoldsNone() {
        assertThat(HeldNames.of(new Spoken(STUDY).withoutNames().study())).isEmpty();
    }
}
