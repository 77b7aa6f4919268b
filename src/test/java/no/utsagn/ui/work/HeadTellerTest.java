package no.utsagn.ui.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import no.utsagn.ui.transcript.page.Page;
import org.junit.jupiter.api.Test;

class HeadTellerTest {

    private static List<Page.Head> heads(Study study) {
        return new HeadTeller().heads(study, StudyBuilder.transcript(study, "Gruppe"));
    }

    @Test
    void inAGroupEachInformantHasAColourAndTheModeratorNone() {
        Study study = new StudyBuilder()
                .person("Kari", "kandidat")
                .person("Per", "kandidat")
                .transcript("Gruppe", "M: Ja?", "Per: Nei.", "Kari: Jo.", "Per: Tja.")
                .build();
        assertThat(heads(study))
                .extracting(Page.Head::voice)
                .containsExactly(Optional.empty(), Optional.of(0), Optional.of(1), Optional.of(0));
        assertThat(heads(study)).extracting(Page.Head::researcher).containsExactly(true, false, false, false);
    }

    @Test
    void whereTwoTalkNobodyNeedsAColour() {
        Study study =
                new StudyBuilder().transcript("Gruppe", "I: Ja?", "?: Nei.").build();
        assertThat(heads(study)).extracting(Page.Head::voice).containsOnly(Optional.empty());
    }
}
