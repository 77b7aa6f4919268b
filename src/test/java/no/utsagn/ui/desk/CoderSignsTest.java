package no.utsagn.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.utsagn.base.Id;
import no.utsagn.codebook.Coder;
import no.utsagn.study.Study;
import no.utsagn.ui.desk.CoderSigns.Sign;
import org.junit.jupiter.api.Test;

class CoderSignsTest {

    private static final Coder ERIK = new Coder(Id.random(), "Erik");
    private static final Coder EVA = new Coder(Id.random(), "Eva");

    @Test
    void theOneWhoWorksHereIsTealAndTheNextBurntOrange() {
        Study study = Desks.study().with(ERIK);
        Map<Id<Coder>, Sign> signs = CoderSigns.of(study, ERIK);
        assertThat(signs.get(ERIK.id())).isEqualTo(new Sign("Erik", "E", "#0e8a83"));
        assertThat(signs.get(study.coders().iterator().next().id())).isEqualTo(new Sign("IH", "I", "#c4570f"));
    }

    @Test
    void lettersTellCodersApart() {
        Study study = Desks.study().with(ERIK).with(EVA);
        assertThat(CoderSigns.of(study, study.coders().iterator().next()).values())
                .extracting(Sign::letter)
                .containsExactlyInAnyOrder("I", "ER", "EV");
    }

    @Test
    void everyCoderHasAColour() {
        Study study = Desks.study();
        for (String name : List.of("A", "B", "C", "D", "F", "G")) {
            study = study.with(new Coder(Id.random(), name));
        }
        assertThat(CoderSigns.of(study, ERIK).values()).hasSize(8).allSatisfy(sign -> assertThat(sign.color())
                .matches("#[0-9a-f]{6}"));
    }
}
