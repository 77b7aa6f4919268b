package no.utsagn.ui.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import no.utsagn.app.Jobs;
import no.utsagn.app.OpenStudy;
import no.utsagn.language.Span;
import no.utsagn.study.EditKind;
import no.utsagn.study.NameSample;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import no.utsagn.ui.desk.DeskModel;
import no.utsagn.ui.running.RunningModel;
import no.utsagn.ui.sampling.SamplingModel.Phase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SamplingModelTest {

    @TempDir
    Path folder;

    private final ReadOnlyObjectWrapper<Found> found = new ReadOnlyObjectWrapper<>(Found.notYet());
    private OpenStudy open;
    private SamplingModel model;

    @BeforeEach
    void open() {
        open = OpenStudy.create(folder.resolve("a.utsagn"), "Prøve", "IH", Clock.systemUTC());
        Study texts = new StudyBuilder()
                .transcript("Ett", "I: Hva skjedde da?", "?: Jeg fikk jobb. Det var Kari som ringte. Så bra.")
                .build();
        open.apply(EditKind.TRANSCRIPTS_IMPORTED, List.of(), study -> study.withTranscripts(texts.transcripts())
                .with(texts.people()));
        model = new SamplingModel(
                new DeskModel(open, Runnable::run),
                new RunningModel(Jobs.atOnce(), later -> {}),
                found.getReadOnlyProperty());
        model.shown(true);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private void look() {
        found.set(new Found(
                true, transcript -> List.of(Span.ofLength(transcript.text().indexOf("Kari"), 4))));
    }

    private String words() {
        return model.drawn().get().orElseThrow().text();
    }

    @Test
    void beginsOnlyOnceNamesHaveBeenLookedFor() {
        assertThat(model.phase().get()).isEqualTo(Phase.NOT_LOOKED);
        model.begin(2);
        assertThat(open.now().samples().all()).isEmpty();
        look();
        assertThat(model.phase().get()).isEqualTo(Phase.NOT_BEGUN);
        model.begin(2);
        assertThat(model.phase().get()).isEqualTo(Phase.READING);
        assertThat(model.sample().get().orElseThrow().population()).isEqualTo(3);
    }

    @Test
    void goesFromSentenceToSentenceAndIsDone() {
        look();
        model.begin(2);
        String first = words();
        model.noName();
        String second = words();
        model.hasName();
        assertThat(List.of(first, second))
                .doesNotHaveDuplicates()
                .isSubsetOf("Hva skjedde da?", "Jeg fikk jobb.", "Så bra.");
        assertThat(model.phase().get()).isEqualTo(Phase.DONE);
        assertThat(model.drawn().get()).isEmpty();
        assertThat(model.sample().get().orElseThrow())
                .extracting(NameSample::read, NameSample::named)
                .containsExactly(2, 1);
    }

    @Test
    void anAnswerTakenBackBringsTheSentenceBack() {
        look();
        model.begin(3);
        String first = words();
        model.noName();
        model.noName();
        open.undo();
        open.undo();
        assertThat(words()).isEqualTo(first);
    }

    @Test
    void aSentenceInWhichSomethingIsFoundMeanwhileIsNotRead() {
        look();
        model.begin(3);
        found.set(new Found(true, transcript -> List.of(Span.over(transcript.text()))));
        assertThat(model.phase().get()).isEqualTo(Phase.DONE);
        look();
        assertThat(model.phase().get()).isEqualTo(Phase.READING);
    }

    @Test
    void anotherCheckCanBeReadWhenOneIsDone() {
        look();
        model.begin(1);
        model.noName();
        model.begin(1);
        assertThat(model.phase().get()).isEqualTo(Phase.READING);
        assertThat(model.all()).hasSize(2);
        assertThat(model.all().get(0)).isEqualTo(model.sample().get().orElseThrow());
    }
}
