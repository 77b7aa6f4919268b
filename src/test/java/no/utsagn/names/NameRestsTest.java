package no.utsagn.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import no.utsagn.keyfile.KeyContents;
import no.utsagn.names.gather.Unsure;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import org.junit.jupiter.api.Test;

class NameRestsTest {

    private static List<Unsure> unsure(String words) {
        Study study = new StudyBuilder()
                .person("Torunn", "kandidat")
                .transcript("T", "I: Hvem var det?", "Torunn: " + words)
                .build();
        return ReplacementPlan.of(study, List.of(), KeyContents.none(), StudyBuilder.anyStamp(), new Random(1))
                .unsure();
    }

    @Test
    void aSurnameBehindAReplacedFirstNameIsReported() {
        assertThat(unsure("Det var Torunn Vikanes som ringte, og Torunn Vikanes igjen."))
                .containsExactly(new Unsure(Unsure.Reason.NAME_GOES_ON, "Vikanes", 2));
    }

    @Test
    void theNextSentenceIsNoName() {
        assertThat(unsure("Det var Torunn. Hun ringte Torunn, Dagen etter kom Torunn hjem."))
                .isEmpty();
    }
}
