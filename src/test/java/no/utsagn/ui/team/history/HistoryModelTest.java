package no.utsagn.ui.team.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.utsagn.base.Items;
import no.utsagn.base.Stamp;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.CodePath;
import no.utsagn.merge.codes.past.CodeChange;
import no.utsagn.merge.codes.past.Version;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import org.junit.jupiter.api.Test;

class HistoryModelTest {

    private final HistoryModel model = new HistoryModel();
    private final Study first = new StudyBuilder()
            .transcript("Intervju 1", "I: Hvordan går det?")
            .code("Tid", "Intervju 1", "Hvordan")
            .build();

    private static Study renamed(Study study, String from, String to, int later) {
        Code code = study.codebook().find(CodePath.of(from)).orElseThrow();
        Stamp stamp = new Stamp(study.coders().iterator().next().id().value(), StudyBuilder.THEN.plusSeconds(later));
        return study.with(study.codebook().renamed(code.id(), to, stamp));
    }

    private List<String> names() {
        return model.changes().get().stream().map(CodeChange::name).toList();
    }

    @Test
    void theNewestVersionIsOnTopAndShownFirst() {
        model.read(renamed(renamed(first, "Tid", "Ventetid", 60), "Ventetid", "Ventetida", 120));
        assertThat(model.versions().get()).extracting(Version::number).containsExactly(3, 2, 1);
        assertThat(model.pair().get()).isEqualTo(new HistoryModel.Pair(2, 3));
        assertThat(names()).containsExactly("Ventetid");
        assertThat(model.isOneStep()).isTrue();
        assertThat(model.who(model.versions().get().get(0))).isEqualTo("IH");
    }

    @Test
    void anyTwoAreComparedWhicheverIsNamedFirst() {
        model.read(renamed(renamed(first, "Tid", "Ventetid", 60), "Ventetid", "Ventetida", 120));
        model.compare(3, 1);
        assertThat(model.pair().get()).isEqualTo(new HistoryModel.Pair(1, 3));
        assertThat(names()).containsExactly("Tid");
        assertThat(model.isOneStep()).isFalse();
    }

    @Test
    void whatIsChosenStaysWhileTheCodebookDoes() {
        Study study = renamed(first, "Tid", "Ventetid", 60);
        model.read(study);
        model.choose(1);
        model.read(study.withTranscripts(Items.none()));
        assertThat(model.pair().get()).isEqualTo(new HistoryModel.Pair(0, 1));
    }

    @Test
    void aCodebookWithoutCodesHasNone() {
        model.read(new StudyBuilder().build());
        assertThat(model.versions().get()).isEmpty();
        assertThat(model.changes().get()).isEmpty();
    }
}
