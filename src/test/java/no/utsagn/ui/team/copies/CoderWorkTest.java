package no.utsagn.ui.team.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import no.utsagn.base.Id;
import no.utsagn.codebook.Coder;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import org.junit.jupiter.api.Test;

class CoderWorkTest {

    @Test
    void countsWhatEachHasCodedMeFirst() {
        Coder eirik = new Coder(Id.random(), "Eirik");
        Study study = new StudyBuilder()
                .transcript("Intervju 1", "I: Hvordan går det?")
                .transcript("Intervju 2", "I: Hva så?")
                .code("Tid", "Intervju 1", "Hvordan")
                .code("Tid", "Intervju 2", "Hva")
                .code("Rom", "Intervju 2", "så")
                .build()
                .with(eirik);
        Coder me = study.coders().iterator().next();
        assertThat(CoderWork.of(study, me.id()))
                .isEqualTo(List.of(
                        new CoderWork(me, true, 3, 2, 2, Optional.of(StudyBuilder.THEN)),
                        new CoderWork(eirik, false, 0, 0, 0, Optional.empty())));
    }
}
